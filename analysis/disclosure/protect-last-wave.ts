import type { PublishedComparison, PublishedRow } from '../published/published-table.ts'

/** What the wave before printed of one indicator, and how this wave compares with it. */
export type LastWaveFigure = {
  readonly label: string
  /** The row of that wave's own report, passed by `protect` when it was issued; null where the series breaks. */
  readonly row: PublishedRow | null
  readonly comparison: PublishedComparison | null
}

/**
 * The wave before as a comparator. It says what that wave's report said and nothing else, so there is nothing to protect
 * anew; the comparison goes when either side is hidden. A broken series has no figure to compare with.
 */
export function protectLastWave({ label, row, comparison }: LastWaveFigure, ownShown: boolean): PublishedRow {
  const head = { group: 'last-wave', key: 'last-wave', label } as const
  if (row?.status !== 'shown') {
    const none = { base: null, percentage: null, lower: null, upper: null, comparison: null }
    return { ...head, status: row === null ? 'not-available' : 'hidden', ...none }
  }
  const { base, percentage, lower, upper } = row
  return {
    ...head,
    status: 'shown',
    base,
    percentage,
    lower,
    upper,
    comparison: ownShown ? comparison : null,
  }
}
