import { chiSquareDistribution } from '../distributions/chi-square-distribution.ts'
import { analysisProblem } from '../problem.ts'
import { checkCount } from './wilson-interval.ts'

/**
 * Cochran and Armitage's test for a trend in proportions over groups in order (Armitage 1955, Biometrics 11:375),
 * score version without continuity correction. `z` is positive when the proportion rises with the score; scores are
 * 1, 2, 3 ... unless given. R: `prop.trend.test(counts, bases, score)`, whose X-squared is z².
 * Throws `constant-outcome` when everyone or nobody is counted, or all scores are the same.
 */
export function trendTest(
  groups: readonly { readonly count: number; readonly base: number }[],
  scores: readonly number[] = groups.map((_, place) => place + 1),
): { readonly z: number; readonly statistic: number; readonly pValue: number } {
  if (scores.length !== groups.length)
    throw analysisProblem('wrong-length', ['scores'], 'There have to be as many scores as groups.')
  const present = groups.flatMap(({ count, base }, place) => {
    if (base > 0) checkCount(count, base)
    return base > 0 ? [{ count, base, score: scores[place] ?? 0 }] : []
  })
  const sum = (of: (group: { count: number; base: number; score: number }) => number) =>
    present.reduce((total, group) => total + of(group), 0)
  const total = sum(({ base }) => base)
  const share = sum(({ count }) => count) / total
  const meanScore = sum(({ base, score }) => base * score) / total
  const slope = sum(({ count, base, score }) => (score - meanScore) * (count - base * share))
  const variance = share * (1 - share) * sum(({ base, score }) => base * (score - meanScore) ** 2)
  if (!(variance > 0)) {
    const message = 'A trend needs two groups, different scores, and answers that are not all the same.'
    throw analysisProblem('constant-outcome', ['groups'], message)
  }
  const z = slope / Math.sqrt(variance)
  return { z, statistic: z * z, pValue: chiSquareDistribution(1).upperTail(z * z) }
}
