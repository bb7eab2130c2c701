import type { PublishedTable } from '../../published/published-table.ts'

/** One published row: null where it was hidden, whatever for. */
export type ReleasedRow = {
  /** `own`, or a category; categories put together are joined by `+`. */
  readonly key: string
  readonly base: number | null
  /** Whole percent. */
  readonly percentage: number | null
}

export type ReleasedTable = {
  readonly indicator: string
  /** The breakdown its categories belong to; null for a table of the whole alone. */
  readonly breakdown: string | null
  readonly whole: ReleasedRow
  readonly categories: readonly ReleasedRow[]
}

/**
 * What was published of the same responses at one time, as the ledger keeps it: nothing that a reader of the release
 * does not have. `waves` are whose answers it is about.
 */
export type Release = {
  /** What people call it: a refusal names it. */
  readonly name: string
  readonly waves: readonly string[]
  readonly instrument: string
  readonly version: number
  /** The threshold it was protected with. */
  readonly threshold: number
  readonly tables: readonly ReleasedTable[]
}

/**
 * The ledger's part of published tables. Comparators are other populations and have their own rule. Each response option
 * of a distribution is a figure about the whole, as if it were an indicator of its own.
 */
export function releasedTables(tables: readonly PublishedTable[]): readonly ReleasedTable[] {
  return tables.flatMap(({ id, indicator, rows }) => {
    const released = (group: string) =>
      rows
        .filter((row) => row.group === group)
        .map(({ key, base, percentage }): ReleasedRow => ({ key, base, percentage }))
    const [whole] = released('own')
    const [, breakdown = null] = id.split('--by-')
    const options = released('option').map(({ key, ...figures }) => ({
      indicator: `${id}/${key}`,
      breakdown: null,
      whole: { key: 'own', ...figures },
      categories: [],
    }))
    return whole ? [{ indicator, breakdown, whole, categories: released('category') }, ...options] : options
  })
}
