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
  const reach = Math.abs(first) * dotProduct(direction, spread)
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
      const end = dotProduct(direction, coefficients)
      const penalised = correction !== undefined
      const far = Math.abs(end - dotProduct(direction, maximum.coefficients)) > farOut * reach
      const starts = [nudged(coefficients), ...(far ? [scaledTo(end, maximum, direction)] : [])]
      const higher = () => profileAt(likelihood, direction, end, starts)
      if (penalised && (higher()?.height ?? target) > target + 1e-7) break
      return end
    }
    change = length
  }
  return walkedBound(likelihood, maximum, direction, side, fall, reach, correction !== undefined)
}

/**
 * In reaches of the interval that the curvature at the maximum makes: nearer in, a likelihood is all but quadratic and has
 * one summit, and to look for another would take a hundred times as long as the end.
 */
const farOut = 1.5

/**
 * The profile where `direction · coefficients` is `value`: the highest summit found from these starts, null where none
 * was. Where data are few and alike, or separated, a penalised likelihood has several, and Newton's method comes to rest on
 * a saddle as well: from there a nudge leads further up, and along the ray of the maximum lies the one it came from.
 */
function profileAt(
  likelihood: Likelihood,
  direction: Float64Array,
  value: number,
  starts: readonly Float64Array[],
): { readonly height: number; readonly coefficients: Float64Array | null } | null {
  const constraint = { direction, value }
  return starts.reduce<ReturnType<typeof profileAt>>((best, start) => {
    const found = maximise(likelihood, { start, constraint, mostSteps: 500 })
    const converged = found.status === 'converged'
    if (!converged && found.gain >= 1e-10) return best
    const height = converged ? found.evaluation.logLikelihood : found.logLikelihood
    if (best !== null && best.height >= height) return best
    return { height, coefficients: converged ? found.coefficients : null }
  }, null)
}

/** The maximum drawn out along its ray until `direction · coefficients` is `value`: where separated data lead. */
function scaledTo(value: number, { coefficients }: Maximum, direction: Float64Array): Float64Array {
  const top = dotProduct(direction, coefficients)
  const share = top === 0 || !(value / top > 0) ? 1 : value / top
  return nudged(coefficients.map((each) => share * each))
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
  manySummits: boolean,
): number | null {
  const target = maximum.evaluation.logLikelihood - fall
  const top = dotProduct(direction, maximum.coefficients)
  let start = maximum.coefficients
  const above = (distance: number): number | null => {
    const value = top + side * distance
    const starts = [nudged(start), ...(manySummits ? [scaledTo(value, maximum, direction)] : [])]
    const found = profileAt(likelihood, direction, value, starts)
    if (found === null) return null
    start = found.coefficients ?? start
    return found.height - target
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
