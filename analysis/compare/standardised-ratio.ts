import { chiSquareDistribution } from '../distributions/chi-square-distribution.ts'
import { analysisProblem } from '../problem.ts'
import { ninetyFivePercent, normalQuantile } from '../statistics/normal-quantile.ts'
import type { Interval } from '../statistics/wilson-interval.ts'

export type StandardisedRatio = {
  readonly observed: number
  readonly expected: number
  readonly ratio: number
  /** Byar's approximation, as Fingertips and `PHEindicatormethods` print it. */
  readonly byar: Interval
  /** Exact Poisson (Garwood 1936). */
  readonly exact: Interval
}

/**
 * Observed over expected, the expected taken as known. Both intervals treat the observed count as Poisson; where the
 * outcome is common it is nearer binomial and they are on the wide side.
 *
 * Byar: o(1 - 1/(9o) - z/(3√o))³ and (o+1)(1 - 1/(9(o+1)) + z/(3√(o+1)))³ (Breslow and Day 1987); 0 where nothing was
 * observed or the lower one is negative. Exact: half the chi-square quantiles with 2o and 2o + 2 degrees of freedom.
 * R: the formula; `poisson.test(observed, expected)$conf.int`. Throws `out-of-range` at an expected count of 0.
 */
export function standardisedRatio(observed: number, expected: number, confidence = 0.95): StandardisedRatio {
  if (!(observed >= 0 && expected > 0 && Number.isFinite(observed / expected))) {
    throw analysisProblem('out-of-range', ['expected'], 'The expected count has to be above nought.')
  }
  const tail = (1 - confidence) / 2
  const z = confidence === 0.95 ? ninetyFivePercent : -normalQuantile(tail)
  const over = (count: number) => count / expected
  const byarLower = observed === 0 ? 0 : Math.max(cubed(observed, -z), 0)
  const exactLower = observed === 0 ? 0 : chiSquareDistribution(2 * observed).quantile(tail) / 2
  return {
    observed,
    expected,
    ratio: over(observed),
    byar: { lower: over(byarLower), upper: over(cubed(observed + 1, z)) },
    exact: {
      lower: over(exactLower),
      upper: over(chiSquareDistribution(2 * observed + 2).upperQuantile(tail) / 2),
    },
  }
}

function cubed(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3
}
