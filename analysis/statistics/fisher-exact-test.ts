import { hypergeometricDistribution } from '../distributions/hypergeometric-distribution.ts'
import {
  type FourfoldMargins,
  noncentralHypergeometricDistribution,
} from '../distributions/noncentral-hypergeometric-distribution.ts'
import { solveIncreasing } from '../distributions/solve-increasing.ts'
import { type CrossTable, testableMargins, twoByTwo } from './cross-table.ts'

export type FisherExactTest = {
  /** Two-sided: all tables with these margins that are no likelier than this one. */
  readonly pValue: number
  readonly pLess: number
  readonly pGreater: number
  /** Conditional maximum-likelihood odds ratio; null where it is infinite. */
  readonly oddsRatio: number | null
  /** Exact conditional interval; null: no upper bound. */
  readonly lower: number
  readonly upper: number | null
}

/**
 * Fisher's exact test of a two-by-two table, with the conditional maximum-likelihood odds ratio and its exact
 * interval (both one-sided tests at half of the error, turned round) from Fisher's noncentral hypergeometric.
 *
 * R: `fisher.test(table)`. The p values agree to rounding; R's `uniroot` leaves its odds ratio and interval with some
 * four digits, here they hold to 1e-10. Tables within 1e-7 of this one's probability count as equal to it, as in R.
 * Throws `empty-margin` for an empty row or column.
 */
export function fisherExactTest(table: CrossTable, confidence = 0.95): FisherExactTest {
  const { a, b, c, d } = twoByTwo(table)
  testableMargins(table)
  const margins = { marked: a + c, unmarked: b + d, draws: a + b }
  const even = hypergeometricDistribution(margins.marked, margins.unmarked, margins.draws)
  const [lowest, highest] = [
    Math.max(0, margins.draws - margins.unmarked),
    Math.min(margins.marked, margins.draws),
  ]
  const [pLess, pGreater] = [even.lowerTail(a), even.upperTail(a - 1)]
  return {
    pValue: twoSided(a, lowest, highest, margins),
    pLess,
    pGreater,
    ...conditionalEstimates(a, lowest, highest, margins, (1 - confidence) / 2),
  }
}

/** This cell's side as one tail, and the other side from the first place that is no likelier. */
function twoSided(a: number, lowest: number, highest: number, margins: FourfoldMargins): number {
  const even = hypergeometricDistribution(margins.marked, margins.unmarked, margins.draws)
  const limit = even.logDensity(a) + 1e-7
  const mode = Math.floor(
    ((margins.draws + 1) * (margins.marked + 1)) / (margins.marked + margins.unmarked + 2),
  )
  const likelier = (k: number) => even.logDensity(k) > limit
  if (!likelier(mode)) return 1
  const below = a < mode ? a : lastPlace(lowest - 1, mode, likelier)
  const above = a > mode ? a : lastPlace(highest + 1, mode, likelier)
  return Math.min(even.lowerTail(below) + even.upperTail(above - 1), 1)
}

/** From an end that is not likelier towards the mode that is: the last place that is not. */
function lastPlace(end: number, mode: number, likelier: (k: number) => boolean): number {
  let [not, is] = [end, mode]
  while (Math.abs(is - not) > 1) {
    const middle = Math.floor((is + not) / 2)
    if (likelier(middle)) is = middle
    else not = middle
  }
  return not
}

function conditionalEstimates(
  a: number,
  lowest: number,
  highest: number,
  margins: FourfoldMargins,
  error: number,
): { readonly oddsRatio: number | null; readonly lower: number; readonly upper: number | null } {
  const at = (logRatio: number) => noncentralHypergeometricDistribution(margins, logRatio)
  const logError = Math.log(error)
  const ratio = () =>
    solve((logRatio) => {
      const { mean, variance } = at(logRatio)
      return { value: mean - a, slope: variance }
    })
  // a tail's logarithm moves with the log odds ratio as the mean beyond a differs from the mean; a difference will do
  const end = (excess: (logRatio: number) => number) =>
    solve((logRatio) => {
      const value = excess(logRatio)
      return { value, slope: (excess(logRatio + 1e-5) - value) / 1e-5 }
    })
  return {
    oddsRatio: a === highest ? null : a === lowest ? 0 : ratio(),
    lower: a === lowest ? 0 : end((logRatio) => at(logRatio).logUpperTail(a - 1) - logError),
    upper: a === highest ? null : end((logRatio) => logError - at(logRatio).logLowerTail(a)),
  }
}

function solve(at: (logRatio: number) => { readonly value: number; readonly slope: number }): number {
  return Math.exp(solveIncreasing(at, 0, [-700, 700]))
}
