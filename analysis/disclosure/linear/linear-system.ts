/**
 * What publication says about unknown counts: `least <= weights . cells <= most`, all cells at least nought. One form
 * for everything that can be published, so that everything can be audited together.
 */
export type LinearRow = {
  /** Which figure of which release says so: a refusal names it. */
  readonly about: string
  readonly cells: readonly number[]
  readonly weights: readonly number[]
  readonly least: number
  readonly most: number
}

/** `size` unknown counts, by number, and all that is known about them. */
export type LinearSystem = { readonly size: number; readonly rows: readonly LinearRow[] }
