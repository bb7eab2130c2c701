import type { PublishedComparison, PublishedTable } from '../published/published-table.ts'
import type { DisclosurePolicy } from './policy.ts'
import { tallyRow } from './protect.ts'

type Half = { readonly base: number; readonly positive: number }

/** People of the benchmark set with and without one driver, and those of each with the outcome. Raw. */
export type UnprotectedDriver = {
  readonly indicator: string
  readonly label: { readonly with: string; readonly without: string }
  readonly with: Half
  readonly without: Half
  /** With less without, everything else held equal. */
  readonly comparison: PublishedComparison
}

/**
 * What goes with one outcome, over all authorities of a benchmark set. The table is the same in every report of the set, so
 * no two reports differ by an authority. A driver is a two-by-two table: it is shown when each of its four cells has the
 * threshold, since an effect and its interval can be solved for them. `authorities` are the answers of each in the model.
 */
export function protectDrivers(
  head: Omit<PublishedTable, 'rows' | 'threshold' | symbol>,
  drivers: readonly UnprotectedDriver[],
  model: { readonly authorities: readonly number[]; readonly spareDegrees: number },
  policy: DisclosurePolicy,
): PublishedTable | null {
  const total = model.authorities.reduce((sum, count) => sum + count, 0)
  const fit =
    model.authorities.length >= policy.comparatorAuthorities &&
    Math.max(...model.authorities) <= policy.comparatorLargestShare * total &&
    model.spareDegrees >= policy.spareDegrees
  if (!fit) return null
  const rows = drivers.flatMap((driver) => {
    const cells = [driver.with, driver.without].flatMap(({ base, positive }) => [positive, base - positive])
    const shown = cells.every((count) => count >= policy.threshold)
    const row = tallyRow('without', driver.indicator, driver.label.without, driver.without, shown)
    return [
      tallyRow('with', driver.indicator, driver.label.with, driver.with, shown),
      shown ? { ...row, comparison: driver.comparison } : row,
    ]
  })
  return { ...head, threshold: policy.threshold, rows } as unknown as PublishedTable
}
