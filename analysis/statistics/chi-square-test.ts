import { chiSquareDistribution } from '../distributions/chi-square-distribution.ts'
import { type CrossTable, testableMargins } from './cross-table.ts'

export type ChiSquareTest = {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Natural logarithm, for tables so clear that the p value is no longer a number. */
  readonly logPValue: number
  /** Under 5, the exact test is the one to read. */
  readonly smallestExpected: number
}

/**
 * Pearson's chi-square test of independence. R: `chisq.test(table, correct = FALSE)`; with Yates' continuity correction
 * (two by two only, never by more than the smallest distance, as in R) `chisq.test(table)`.
 * Throws `empty-margin` for a row or column with nobody in it.
 */
export function chiSquareTest(table: CrossTable, correction: 'none' | 'yates' = 'none'): ChiSquareTest {
  const { expected, smallestExpected } = expectedCounts(table)
  const distance = (count: number, place: number) => Math.abs(count - (expected[place] ?? 0))
  const isFourfold = table.rows === 2 && table.columns === 2
  const taken =
    correction === 'yates' && isFourfold
      ? table.counts.reduce((least, count, place) => Math.min(least, distance(count, place)), 0.5)
      : 0
  const statistic = table.counts.reduce(
    (sum, count, place) => sum + (distance(count, place) - taken) ** 2 / (expected[place] ?? 1),
    0,
  )
  return finished(table, statistic, smallestExpected)
}

/**
 * The likelihood-ratio test of independence, G² = 2 Σ observed log(observed / expected).
 * R: `2 * sum(x * log(x / chisq.test(x)$expected), na.rm = TRUE)`; `vcd::assocstats(x)`, first row.
 */
export function likelihoodRatioTest(table: CrossTable): ChiSquareTest {
  const { expected, smallestExpected } = expectedCounts(table)
  const statistic = table.counts.reduce(
    (sum, count, place) => (count === 0 ? sum : sum + 2 * count * Math.log(count / (expected[place] ?? 1))),
    0,
  )
  return finished(table, Math.max(statistic, 0), smallestExpected)
}

/** What independence would make of each cell. R: `chisq.test(table)$expected`. */
export function expectedCounts(table: CrossTable): {
  readonly expected: Float64Array
  readonly smallestExpected: number
} {
  const margins = testableMargins(table)
  const expected = table.counts.map(
    (_, place) =>
      ((margins.rows[Math.floor(place / table.columns)] ?? 0) / margins.total) *
      (margins.columns[place % table.columns] ?? 0),
  )
  return { expected, smallestExpected: expected.reduce((least, each) => Math.min(least, each)) }
}

function finished(table: CrossTable, statistic: number, smallestExpected: number): ChiSquareTest {
  const degreesOfFreedom = (table.rows - 1) * (table.columns - 1)
  const logPValue = chiSquareDistribution(degreesOfFreedom).logUpperTail(statistic)
  return { statistic, degreesOfFreedom, pValue: Math.exp(logPValue), logPValue, smallestExpected }
}
