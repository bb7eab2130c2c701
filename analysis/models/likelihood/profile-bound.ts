import { cholesky, choleskySolve } from '../../linear-algebra/cholesky.ts'
import { dotProduct, largestAbsolute } from '../../linear-algebra/matrix.ts'
import type { Likelihood } from './likelihood.ts'
import { type Maximum, maximise, plus } from './maximise.ts'

/**
 * Where `direction · coefficients` ends when the likelihood, maximised over everything else, has fallen by `fall`:
 * one end of a profile-likelihood interval (fall = half the chi-square quantile). `side` is 1 above, -1 below.
 *
 * Venzon and Moolgavkar's method (1988, Applied Statistics 37:87): Newton steps towards value and end together.
 * `correction` is `correctionOf` at the maximum, for likelihoods with an expected information.
 * Where it does not settle, the profile itself is walked and halved. `null` when neither reaches the end.
 */
export function profileBound(
  likelihood: Likelihood,
  maximum: Maximum,
  direction: Float64Array,
  side: 1 | -1,
  fall: number,
  correction?: Float64Array,
): number | null {
  const target = maximum.evaluation.logLikelihood - fall
  const spread = solveAgainst(maximum.evaluation.information, direction)
  if (spread === null) return null
  const first = side * Math.sqrt((2 * fall) / dotProduct(direction, spread))
  let previous: Float64Array = maximum.coefficients
  let coefficients: Float64Array = previous.map((value, k) => value + first * (spread[k] ?? 0))
  let change = Number.POSITIVE_INFINITY
  for (let iteration = 0; iteration < 40; iteration += 1) {
    const { logLikelihood, score, information: expected } = likelihood.evaluate(coefficients)
    const information = curved(expected, correction)
    const upward = solveAgainst(information, score)
    const across = solveAgainst(information, direction)
    if (upward === null || across === null || !Number.isFinite(logLikelihood)) break
    const room = 2 * (logLikelihood + dotProduct(score, upward) / 2 - target)
    if (room < 0) {
      coefficients = coefficients.map((value, k) => (value + (previous[k] ?? 0)) / 2)
      continue
    }
    const along = side * Math.sqrt(room / dotProduct(direction, across))
    const step = upward.map((value, k) => value + along * (across[k] ?? 0))
    const length = largestAbsolute(step)
    if (!Number.isFinite(length)) break
    const share = Math.min(1, 5 / length)
    previous = coefficients
    coefficients = coefficients.map((value, k) => value + share * (step[k] ?? 0))
    if (length < 1e-10 || (length < 1e-7 && length >= 0.9 * change)) {
      const penalised = correction !== undefined
      if (penalised && standsHigher(likelihood, coefficients, direction, target)) break
      return dotProduct(direction, coefficients)
    }
    change = length
  }
  return walkedBound(
    likelihood,
    maximum,
    direction,
    side,
    fall,
    Math.abs(first) * dotProduct(direction, spread),
  )
}

/**
 * Whether the profile at `end` is above the target after all. Where data are few and alike, Newton's method comes to
 * rest on a saddle of a penalised likelihood as well as on a summit, and from a saddle a nudge leads further up.
 */
function standsHigher(
  likelihood: Likelihood,
  coefficients: Float64Array,
  direction: Float64Array,
  target: number,
): boolean {
  const constraint = { direction, value: dotProduct(direction, coefficients) }
  const found = maximise(likelihood, { start: nudged(coefficients), constraint, mostSteps: 500 })
  const height = found.status === 'converged' ? found.evaluation.logLikelihood : found.logLikelihood
  return height > target + 1e-7
}

/** A little aside, each coefficient by another share, so that no symmetry of the data is kept. */
function nudged(coefficients: Float64Array): Float64Array {
  return coefficients.map((value, k) => value + 0.01 * Math.cos(k + 1) * (1 + Math.abs(value)))
}

/** With the correction where the sum can be solved. */
function curved(expected: Float64Array, correction: Float64Array | undefined): Float64Array {
  if (correction === undefined) return expected
  const sum = plus(expected, correction)
  return cholesky(sum, Math.sqrt(sum.length)) === null ? expected : sum
}

function solveAgainst(information: Float64Array, right: Float64Array): Float64Array | null {
  const factor = cholesky(information, right.length)
  return factor === null ? null : choleskySolve(factor, right)
}

/** Outwards until the profile has fallen far enough, then the crossing by the Illinois method. Slow and sure. */
function walkedBound(
  likelihood: Likelihood,
  maximum: Maximum,
  direction: Float64Array,
  side: 1 | -1,
  fall: number,
  reach: number,
): number | null {
  const target = maximum.evaluation.logLikelihood - fall
  const top = dotProduct(direction, maximum.coefficients)
  let start = maximum.coefficients
  const above = (distance: number): number | null => {
    const value = top + side * distance
    const constraint = { direction, value }
    const found = maximise(likelihood, { start: nudged(start), constraint, mostSteps: 500 })
    if (found.status !== 'converged') return found.gain < 1e-10 ? found.logLikelihood - target : null
    start = found.coefficients
    return found.evaluation.logLikelihood - target
  }
  let inside = { at: 0, height: fall }
  let stride = reach / 8
  for (let steps = 0; steps < 300; steps += 1) {
    const height = above(inside.at + stride)
    if (height !== null && height < 0) {
      const at = crossing(above, inside, { at: inside.at + stride, height })
      return at === null ? null : top + side * at
    }
    if (height !== null) inside = { at: inside.at + stride, height }
    stride *= height === null ? 0.5 : 1.5
    if (stride < 1e-9 * reach) return null
  }
  return null
}

type Point = { readonly at: number; readonly height: number }

function crossing(above: (at: number) => number | null, inside: Point, outside: Point): number | null {
  let low = inside
  let high = outside
  let last: 'high' | 'low' | null = null
  for (let step = 0; step < 200; step += 1) {
    const share = low.height / (low.height - high.height)
    const at = low.at + share * (high.at - low.at)
    const height = above(at)
    if (height === null) return null
    if (Math.abs(height) < 1e-11 || high.at - low.at < 1e-12 * (1 + high.at)) return at
    // An end kept twice running counts half, so that the other one comes nearer too.
    const kept = height > 0 ? 'high' : 'low'
    const weight = kept === last ? 0.5 : 1
    if (kept === 'high') high = { at: high.at, height: high.height * weight }
    else low = { at: low.at, height: low.height * weight }
    if (kept === 'high') low = { at, height }
    else high = { at, height }
    last = kept
  }
  return null
}
