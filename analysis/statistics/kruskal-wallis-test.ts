import { chiSquareDistribution } from '../distributions/chi-square-distribution.ts'
import { analysisProblem } from '../problem.ts'
import { type RankedGroups, rankSum } from './rank-groups.ts'

/**
 * Kruskal and Wallis's test of two or more groups (1952, JASA 47:583), corrected for ties:
 * `kruskalWallisTest(rankValues(groups))`. R: `kruskal.test(list)`. Throws `constant-outcome` when all values are the same.
 */
export function kruskalWallisTest(ranked: RankedGroups): {
  readonly statistic: number
  readonly degreesOfFreedom: number
  readonly pValue: number
} {
  const { sizes, total, tieSum } = ranked
  const degreesOfFreedom = sizes.length - 1
  const untied = 1 - tieSum / (total * (total * total - 1))
  if (degreesOfFreedom < 1 || !(untied > 0))
    throw analysisProblem(
      'constant-outcome',
      ['groups'],
      'This needs two groups and values that are not all the same.',
    )
  const meanRank = (total + 1) / 2
  const between = sizes.reduce(
    (sum, size, group) => sum + size * (rankSum(ranked, group) / size - meanRank) ** 2,
    0,
  )
  const statistic = (12 * between) / (total * (total + 1)) / untied
  return { statistic, degreesOfFreedom, pValue: chiSquareDistribution(degreesOfFreedom).upperTail(statistic) }
}
