import { analysisProblem } from '../problem.ts'
import { normalTwoSided } from './normal-distribution.ts'
import { type RankedGroups, rankSum } from './rank-groups.ts'

export type MannWhitneyTest = {
  /** Pairs in which the first group's value is the higher, ties half: R's W. */
  readonly statistic: number
  /** The same as a share: the chance that someone of the first group has the higher value, ties half. */
  readonly probability: number
  /** Two-sided. */
  readonly pValue: number
  readonly method: 'exact' | 'normal'
}

/**
 * Mann and Whitney's test of two groups (Wilcoxon's rank sum): `mannWhitneyTest(rankValues([x, y]))`, or `rankCounts`
 * for codes in order. Exact without ties and under 50 values each, else normal with the variance for ties and a
 * continuity correction: both as R chooses. R: `wilcox.test(x, y)`, `exact = FALSE`, `correct = FALSE`.
 * Throws `constant-outcome` when all values are the same.
 */
export function mannWhitneyTest(
  ranked: RankedGroups,
  options: { readonly exact?: boolean; readonly continuity?: boolean } = {},
): MannWhitneyTest {
  const [first = 0, second = 0] = ranked.sizes
  if (ranked.sizes.length !== 2)
    throw analysisProblem('wrong-length', ['groups'], 'This test compares two groups.')
  const statistic = rankSum(ranked, 0) - (first * (first + 1)) / 2
  const pairs = first * second
  const untied = ranked.tieSum === 0
  if (options.exact === true && !untied)
    throw analysisProblem('out-of-range', ['exact'], 'With ties there is no exact test.')
  if (options.exact ?? (untied && first < 50 && second < 50)) {
    const ways = rankSumWays(first, second)
    const all = sumOf(ways)
    const beyond = Math.min(statistic, pairs - statistic)
    const pValue = Math.min((2 * sumOf(ways.subarray(0, beyond + 1))) / all, 1)
    return { statistic, probability: statistic / pairs, pValue, method: 'exact' }
  }
  const { total, tieSum } = ranked
  const variance = (pairs / 12) * (total + 1 - tieSum / (total * (total - 1)))
  if (!(variance > 0)) throw analysisProblem('constant-outcome', ['groups'], 'All values are the same.')
  const distance = statistic - pairs / 2
  const taken = (options.continuity ?? true) ? Math.sign(distance) * 0.5 : 0
  const pValue = normalTwoSided((distance - taken) / Math.sqrt(variance))
  return { statistic, probability: statistic / pairs, pValue, method: 'normal' }
}

/** How many samples of the first size have each value of the statistic, 0 to first × second. Sums only: no digit lost. */
function rankSumWays(first: number, second: number): Float64Array {
  const length = first * second + 1
  let ways = Array.from({ length: first + 1 }, (_, taken) =>
    Float64Array.from({ length }, (_, at) => (taken + at === 0 ? 1 : 0)),
  )
  for (let rank = 1; rank <= first + second; rank += 1) {
    ways = ways.map((without, taken) => {
      const before = ways[taken - 1]
      // a value taken at this rank stands above rank - taken values of the other group
      const above = rank - taken
      if (!before || above < 0 || above > second) return without
      return without.map((count, at) => (at < above ? count : count + (before[at - above] ?? 0)))
    })
  }
  return ways[first] ?? new Float64Array(1)
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0)
}
