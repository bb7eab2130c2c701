import {
  type HypergeometricTerms,
  hypergeometricTerms,
  tiltedHypergeometric,
} from '../distributions/noncentral-hypergeometric-distribution.ts'
import { solveIncreasing } from '../distributions/solve-increasing.ts'
import { type CrossTable, type TwoByTwo, testableMargins, twoByTwo } from './cross-table.ts'

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
 * four digits, here they hold to 1e-12. Tables within 1e-7 of this one's probability count as equal to it, as in R.
 * Work grows with the smallest margin. Throws `empty-margin` for an empty row or column.
 */
export function fisherExactTest(table: CrossTable, confidence = 0.95): FisherExactTest {
  const cells = twoByTwo(table)
  testableMargins(table)
  const terms = hypergeometricTerms(cells.a + cells.c, cells.b + cells.d, cells.a + cells.b)
  const even = tiltedHypergeometric(terms, 0)
  const own = terms.logTerms[cells.a - terms.lowest] ?? 0
  const noLikelier = terms.logTerms.filter((logTerm) => logTerm <= own + 1e-7).toSorted()
  return {
    pValue: Math.min(
      noLikelier.reduce((sum, logTerm) => sum + Math.exp(logTerm), 0),
      1,
    ),
    pLess: even.lowerTail(cells.a),
    pGreater: even.upperTail(cells.a - 1),
    ...conditionalEstimates(cells, terms, (1 - confidence) / 2),
  }
}

function conditionalEstimates({ a }: TwoByTwo, terms: HypergeometricTerms, error: number) {
  const atLowest = a === terms.lowest
  const atHighest = a === terms.lowest + terms.logTerms.length - 1
  const logError = Math.log(error)
  return {
    oddsRatio: atHighest ? null : atLowest ? 0 : Math.exp(logOddsRatioOfMean(a, terms)),
    lower: atLowest
      ? 0
      : solve((logRatio) => tiltedHypergeometric(terms, logRatio).logUpperTail(a - 1) - logError),
    upper: atHighest
      ? null
      : solve((logRatio) => logError - tiltedHypergeometric(terms, logRatio).logLowerTail(a)),
  }
}

function logOddsRatioOfMean(a: number, terms: HypergeometricTerms): number {
  return solveIncreasing((logRatio) => {
    const { mean, variance } = tiltedHypergeometric(terms, logRatio)
    return { value: mean - a, slope: variance }
  }, 0)
}

/** Newton with a slope from a small difference, which steers and does not decide where the end is. */
function solve(excess: (logRatio: number) => number): number {
  const step = 1e-5
  return Math.exp(
    solveIncreasing((logRatio) => {
      const value = excess(logRatio)
      return { value, slope: (excess(logRatio + step) - value) / step }
    }, 0),
  )
}
