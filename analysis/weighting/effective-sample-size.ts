import { weightFaults } from '../models/design/complete-rows.ts'
import { AnalysisProblem, analysisProblem } from '../problem.ts'

/** What unequal weights cost: as many answers of equal weight would be as precise. */
export type EffectiveSampleSize = {
  readonly respondents: number
  /** Kish: the square of the sum over the sum of squares. */
  readonly effective: number
  /** Respondents over effective: 1 plus the squared coefficient of variation of the weights. */
  readonly designEffect: number
  /** The largest weight over the smallest above 0. */
  readonly ratio: number
}

/** Kish's effective sample size (1965, Survey Sampling, 11.7). R: `sum(w)^2 / sum(w^2)`. */
export function effectiveSampleSize(weights: Float64Array): EffectiveSampleSize {
  const [first, ...others] = weightFaults(weights, 'weights')
  if (first) throw new AnalysisProblem(first, others)
  let sum = 0
  let squares = 0
  let respondents = 0
  let smallest = Number.POSITIVE_INFINITY
  let largest = 0
  for (const weight of weights) {
    if (weight === 0) continue
    respondents += 1
    sum += weight
    squares += weight * weight
    smallest = Math.min(smallest, weight)
    largest = Math.max(largest, weight)
  }
  if (respondents === 0) throw analysisProblem('empty-subgroup', ['weights'], 'No weight is above 0.')
  const effective = (sum * sum) / squares
  return { respondents, effective, designEffect: respondents / effective, ratio: largest / smallest }
}
