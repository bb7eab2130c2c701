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

/** The people a model rests on: those who answered every question in it. */
export type ModelBeside = {
  /** How many of each authority. */
  readonly authorities: readonly number[]
  readonly spareDegrees: number
  /**
   * For every question whose base over the set is published and holds them all: how many answered it and are not in the
   * model. They left out another of its questions, and are the difference of two published populations.
   */
  readonly leftOut: readonly number[]
}

/**
 * What goes with one outcome, over all authorities of a benchmark set. The table is the same in every report of the set, so
 * no two reports differ by an authority. A driver is a two-by-two table: it is shown when each of its four cells has the
 * threshold, since an effect and its interval can be solved for them. None is where the model's people and a published
 * base differ by fewer than the threshold.
 */
export function protectDrivers(
  head: Omit<PublishedTable, 'rows' | 'threshold' | symbol>,
  drivers: readonly UnprotectedDriver[],
  model: ModelBeside,
  policy: DisclosurePolicy,
): PublishedTable | null {
  const total = model.authorities.reduce((sum, count) => sum + count, 0)
  const fit =
    model.authorities.length >= policy.comparatorAuthorities &&
    Math.max(...model.authorities) <= policy.comparatorLargestShare * total &&
    model.spareDegrees >= policy.spareDegrees &&
    model.leftOut.every((count) => count === 0 || count >= policy.threshold)
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
