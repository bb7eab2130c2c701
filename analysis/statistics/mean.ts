import { studentTDistribution } from '../distributions/student-t-distribution.ts'
import { analysisProblem } from '../problem.ts'
import type { Interval } from './wilson-interval.ts'

export type Mean = Interval & {
  /** Values that are there (with a weight above nought). */
  readonly base: number
  readonly mean: number
  readonly standardDeviation: number
  readonly standardError: number
  /** Kish's effective base, (sum of weights)² / sum of squared weights; the base itself without weights. */
  readonly effectiveBase: number
}

/**
 * A mean with its t interval on base - 1 degrees of freedom. NaN values are missing and left out.
 *
 * Without weights R: `t.test(x)`. With weights the standard error is the linearised one of independent rows drawn
 * with replacement, R: `survey::svymean(~x, svydesign(ids = ~1, weights = ~w, data))`, whose weighted standard
 * deviation is the root of `svyvar`; a design with clusters or strata has its own standard errors (weighting/).
 * Throws `too-few-rows` under two values.
 */
export function meanOf(values: ArrayLike<number>, weights?: ArrayLike<number>, confidence = 0.95): Mean {
  let [base, total, squares, mean] = [0, 0, 0, 0]
  forEachWeighted(values, weights, (value, weight) => {
    base += 1
    total += weight
    squares += weight * weight
    mean += (weight * (value - mean)) / total
  })
  if (base < 2)
    throw analysisProblem('too-few-rows', ['values'], 'A mean with an interval needs two values or more.')
  let [spread, ofEstimate] = [0, 0]
  forEachWeighted(values, weights, (value, weight) => {
    const deviation = value - mean
    spread += weight * deviation * deviation
    ofEstimate += (weight * deviation) ** 2
  })
  const correction = base / (base - 1)
  const standardError = Math.sqrt(ofEstimate * correction) / total
  const reach = studentTDistribution(base - 1).upperQuantile((1 - confidence) / 2) * standardError
  return {
    base,
    mean,
    standardDeviation: Math.sqrt((spread / total) * correction),
    standardError,
    effectiveBase: (total * total) / squares,
    lower: mean - reach,
    upper: mean + reach,
  }
}

/** Each value that is there with its weight; rows of weight nought count as not there. Throws for a bad weight. */
export function forEachWeighted(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  visit: (value: number, weight: number, row: number) => void,
): void {
  if (weights && weights.length !== values.length)
    throw analysisProblem('wrong-length', ['weights'], 'There have to be as many weights as values.')
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN
    const weight = weights ? (weights[row] ?? Number.NaN) : 1
    if (Number.isNaN(weight))
      throw analysisProblem('weight-missing', ['weights', row], 'This row has no weight.')
    if (weight < 0) throw analysisProblem('weight-negative', ['weights', row], 'A weight cannot be negative.')
    if (weight > 0 && !Number.isNaN(value)) visit(value, weight, row)
  }
}
