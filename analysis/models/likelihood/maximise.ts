import { cholesky, choleskySolve } from '../../linear-algebra/cholesky.ts'
import { dotProduct, largestAbsolute, submatrix } from '../../linear-algebra/matrix.ts'
import type { Evaluation, Likelihood } from './likelihood.ts'

export type Maximum = {
  readonly coefficients: Float64Array
  /** At the last step but its rounding: nothing is evaluated again after a step that changes nothing. */
  readonly evaluation: Evaluation
  readonly iterations: number
}

export type Climb =
  | ({ readonly status: 'converged' } & Maximum)
  | {
      readonly status: 'stopped' | 'singular' | 'out-of-steps'
      readonly coefficients: Float64Array
      readonly iterations: number
      /** Where the likelihood got to, and by how much the last step raised it: 0 and nothing if there was none. */
      readonly logLikelihood: number
      readonly gain: number
    }

export type MaximiseOptions = {
  readonly start?: Float64Array
  /** Which coefficients may move; the others stay where they start. All, unless said otherwise. */
  readonly free?: Uint32Array
  /** Keep `direction · coefficients` at `value`. */
  readonly constraint?: { readonly direction: Float64Array; readonly value: number }
  /** Curvature less expected information near the maximum (`correctionOf`): steps by their sum settle sooner. */
  readonly correction?: Float64Array | undefined
  /** Largest change of a coefficient that counts as none. */
  readonly tolerance?: number
  readonly mostSteps?: number
  /** Asked after each step; true ends the climb. */
  readonly stop?: (step: Float64Array, iteration: number, coefficients: Float64Array) => boolean
}

const scoringSteps = 10

/** Further than this a Newton step is believed in direction alone. */
const longestStep = 5

/**
 * Newton's method (Fisher scoring where the information is the expected one), halving steps that lower the
 * likelihood. For the logistic model this is iteratively reweighted least squares. A linear constraint is kept by a
 * Lagrange multiplier, so that profiles of any combination of coefficients need no other model matrix.
 */
export function maximise(likelihood: Likelihood, options: MaximiseOptions = {}): Climb {
  const { order } = likelihood
  const free = options.free ?? Uint32Array.from({ length: order }, (_, column) => column)
  const tolerance = options.tolerance ?? 1e-10
  const mostSteps = options.mostSteps ?? 60
  let coefficients: Float64Array = Float64Array.from(options.start ?? new Float64Array(order))
  let evaluation = likelihood.evaluate(coefficients)
  let change = Number.POSITIVE_INFINITY
  let gain = Number.POSITIVE_INFINITY
  let correction = options.correction
  const stepBy = (information: Float64Array) =>
    newtonStep({ ...evaluation, information }, coefficients, free, options.constraint)
  const failed = (status: 'stopped' | 'singular' | 'out-of-steps', iterations: number): Climb => ({
    status,
    coefficients,
    iterations,
    logLikelihood: evaluation.logLikelihood,
    gain,
  })
  for (let iteration = 1; iteration <= mostSteps; iteration += 1) {
    // Steps by an expected information can swing about the maximum of few data for ever: then by the curvature, with
    // as much of the expected information added as it takes to climb.
    const expected = evaluation.information
    const late = iteration > scoringSteps ? correctionOf(likelihood, expected) : undefined
    if (late !== undefined) correction = late
    const step = (correction && stepByCurvature(expected, correction, stepBy)) ?? stepBy(expected)
    if (step === null) return failed('singular', iteration)
    const length = largestAbsolute(step)
    const moved = added(coefficients, step, 1)
    // Rounding can keep the last steps from shrinking below it; a step as long as the one before is that floor.
    const floor = length >= 0.9 * change && (length <= 1e-7 || changesNothing(likelihood, step, evaluation))
    if (length <= tolerance || floor) {
      return { status: 'converged', coefficients: moved, evaluation, iterations: iteration }
    }
    if (options.stop?.(step, iteration, coefficients)) {
      return failed('stopped', iteration)
    }
    change = length
    const next = climb(likelihood, coefficients, evaluation, step, options.constraint)
    if (next === null) return failed('singular', iteration)
    gain = next.evaluation.logLikelihood - evaluation.logLikelihood
    coefficients = next.coefficients
    evaluation = next.evaluation
  }
  return failed('out-of-steps', mostSteps)
}

function newtonStep(
  { score, information }: Evaluation,
  coefficients: Float64Array,
  free: Uint32Array,
  constraint: MaximiseOptions['constraint'],
): Float64Array | null {
  const step = new Float64Array(score.length)
  if (free.length === 0) return step
  const factor = cholesky(submatrix(information, score.length, free), free.length)
  if (factor === null) return null
  const climb = choleskySolve(factor, taken(score, free))
  if (constraint) {
    const direction = taken(constraint.direction, free)
    const across = choleskySolve(factor, direction)
    const missing =
      constraint.value - dotProduct(constraint.direction, coefficients) - dotProduct(direction, climb)
    const multiplier = missing / dotProduct(direction, across)
    for (let k = 0; k < climb.length; k += 1) climb[k] = (climb[k] ?? 0) + multiplier * (across[k] ?? 0)
  }
  free.forEach((column, k) => {
    step[column] = climb[k] ?? 0
  })
  return step.every(Number.isFinite) ? step : null
}

/**
 * Columns that nearly make each other up let coefficients wander together within rounding while no prediction and no
 * likelihood changes. (Under separation the likelihood hardly changes either, but predictions go on by about 1.)
 */
function changesNothing(
  likelihood: Likelihood,
  step: Float64Array,
  { score, logLikelihood }: Evaluation,
): boolean {
  const gain = dotProduct(step, score) / 2
  if (likelihood.reach === undefined || !(gain <= 1e-14 * (1 + Math.abs(logLikelihood)))) return false
  return likelihood.reach(step) <= 1e-7
}

/** Takes the step, or the half of it and so on; the first step onto a constraint is taken as it is. */
function climb(
  likelihood: Likelihood,
  coefficients: Float64Array,
  before: Evaluation,
  step: Float64Array,
  constraint: MaximiseOptions['constraint'],
): { coefficients: Float64Array; evaluation: Evaluation } | null {
  const offConstraint =
    constraint !== undefined &&
    Math.abs(dotProduct(constraint.direction, coefficients) - constraint.value) >
      1e-9 * (1 + Math.abs(constraint.value))
  const slack = 1e-11 * (1 + Math.abs(before.logLikelihood))
  // Measured in linear predictors where that is known: columns nearly alike move far and change little.
  const length = likelihood.reach?.(step) ?? largestAbsolute(step)
  let share = offConstraint ? 1 : Math.min(1, longestStep / length)
  for (let halving = 0; halving < 40; halving += 1) {
    const moved = added(coefficients, step, share)
    const evaluation = likelihood.evaluate(moved)
    const fine = offConstraint || evaluation.logLikelihood >= before.logLikelihood - slack
    if (fine && Number.isFinite(evaluation.logLikelihood)) return { coefficients: moved, evaluation }
    share /= 2
  }
  return null
}

function added(coefficients: Float64Array, step: Float64Array, share: number): Float64Array {
  return coefficients.map((coefficient, k) => coefficient + share * (step[k] ?? 0))
}

function taken(values: Float64Array, places: Uint32Array): Float64Array {
  return Float64Array.from(places, (place) => values[place] ?? 0)
}

function stepByCurvature(
  expected: Float64Array,
  correction: Float64Array,
  stepBy: (information: Float64Array) => Float64Array | null,
): Float64Array | null {
  for (const added of [0, 0.05, 0.2, 1, 5]) {
    const step = stepBy(expected.map((value, place) => value * (1 + added) + (correction[place] ?? 0)))
    if (step !== null) return step
  }
  return null
}

/** At the coefficients last evaluated; nothing for likelihoods whose information is the curvature. */
export function correctionOf(likelihood: Likelihood, information: Float64Array): Float64Array | undefined {
  return likelihood.curvature?.().map((value, place) => value - (information[place] ?? 0))
}

export function plus(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, place) => value + (other[place] ?? 0))
}
