import type { Band } from './instrument.ts'

/** A published general-population figure. Only figures read in the source named; nothing from memory. */
export type Comparator = {
  readonly id: string
  readonly indicator: string
  /** Bands it may be shown beside. */
  readonly bands: readonly Band[]
  /** Percentage 0-100 in the indicator's own direction (share with a positive code). */
  readonly percentage: number
  readonly population: string
  readonly ages: string
  readonly geography: string
  readonly year: string
  readonly mode: string
  readonly base: number | null
  readonly interval: { readonly lower: number; readonly upper: number } | null
  readonly citation: string
  readonly equivalence: 'same-item-and-scale' | 'same-scale' | 'near'
  /** What differs, in one sentence, printed beside the figure. */
  readonly caution: string
}
