import { cholesky, choleskySolve } from '../linear-algebra/cholesky.ts'
import { congruence } from '../linear-algebra/matrix.ts'
import { analysisProblem } from '../problem.ts'

export type OneFactorModel = {
  /** Loading of each item on the factor, items standardised. The first that is not nought is positive. */
  readonly loadings: Float64Array
  /** What the factor leaves of each item's variance of 1; never under `lowestUniqueness`. */
  readonly uniquenesses: Float64Array
  /** Places of items whose uniqueness rests on its lower bound (a Heywood case): the model fits them too well. */
  readonly atBound: readonly number[]
}

/** `factanal`'s bound. */
export const lowestUniqueness = 0.005

/**
 * One common factor by maximum likelihood from a correlation matrix (row-major, `order` × `order`; three items or
 * more). R: `factanal(covmat = r, factors = 1)`, whose own tolerance leaves some five digits.
 *
 * Fisher's scoring on loadings and log uniquenesses, halving a step that does not lower the discrepancy
 * log|S| + tr(R S^-1). The inverse of S = ll' + diag(u) is written out (Sherman and Morrison), so a step costs one
 * small factorisation. Throws `did-not-converge` and gives no figures when 500 steps are not enough.
 */
export function oneFactorModel(correlation: Float64Array, order: number): OneFactorModel {
  if (order < 3) throw analysisProblem('too-few-rows', ['items'], 'One factor needs three items or more.')
  let point = start(correlation, order)
  let discrepancy = discrepancyAt(correlation, point)
  let before = Number.POSITIVE_INFINITY
  for (let step = 0; step < 500; step += 1) {
    const { direction, slope } = scoringStep(correlation, point)
    // near the end the discrepancy is flat to the last digit, and the promised fall is the better guide
    if (slope < 1e-26 || (slope < 1e-14 && slope >= before)) return finished(point)
    before = slope
    let length = 1
    let next = moved(point, direction, length)
    let reached = discrepancyAt(correlation, next)
    while (!(reached <= discrepancy) && slope > 1e-10 && length > 1e-10) {
      length /= 2
      next = moved(point, direction, length)
      reached = discrepancyAt(correlation, next)
    }
    point = next
    discrepancy = reached
  }
  throw analysisProblem('did-not-converge', ['items'], 'The one-factor model was not found in 500 steps.')
}

type Point = { readonly loadings: Float64Array; readonly uniquenesses: Float64Array }

/** The first loadings are each item's mean correlation with the others over the root of the grand mean. */
function start(correlation: Float64Array, order: number): Point {
  const sums = Float64Array.from({ length: order }, (_, i) => {
    const row = correlation.subarray(i * order, (i + 1) * order)
    return row.reduce((total, r) => total + r, -1)
  })
  const total = sums.reduce((all, each) => all + Math.abs(each), 0)
  const scale = Math.sqrt(Math.max(total / (order * (order - 1)), 0.05)) * (order - 1)
  const loadings = sums.map((each) => Math.max(-0.95, Math.min(0.95, each / scale || 0.1)))
  return { loadings, uniquenesses: loadings.map((loading) => 1 - loading * loading) }
}

/** S^-1 and S^-1 l. */
function inverse({ loadings, uniquenesses }: Point) {
  const order = loadings.length
  const scaled = loadings.map((loading, i) => loading / at(uniquenesses, i))
  const signal = loadings.reduce((sum, loading, i) => sum + loading * at(scaled, i), 0)
  const matrix = new Float64Array(order * order)
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1) matrix[i * order + j] = (-at(scaled, i) * at(scaled, j)) / (1 + signal)
    matrix[i * order + i] = at(matrix, i * order + i) + 1 / at(uniquenesses, i)
  }
  return { matrix, timesLoadings: scaled.map((value) => value / (1 + signal)), signal }
}

function discrepancyAt(correlation: Float64Array, point: Point): number {
  const { matrix, signal } = inverse(point)
  const logDeterminant = point.uniquenesses.reduce((sum, u) => sum + Math.log(u), Math.log1p(signal))
  return matrix.reduce((sum, value, place) => sum + value * at(correlation, place), logDeterminant)
}

/**
 * The step and how much it promises. Information and score of (loadings, log uniquenesses) of the discrepancy;
 * an item at the bound that would go under it keeps its uniqueness.
 */
function scoringStep(correlation: Float64Array, point: Point) {
  const order = point.loadings.length
  const { matrix, timesLoadings, signal } = inverse(point)
  const common = signal / (1 + signal)
  const residual = residualForm(correlation, matrix, order)
  const score = new Float64Array(2 * order)
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1)
      score[i] = at(score, i) - 2 * at(residual, i * order + j) * at(point.loadings, j)
    score[order + i] = -at(residual, i * order + i) * at(point.uniquenesses, i)
  }
  const held = (i: number) => at(point.uniquenesses, i) <= lowestUniqueness && at(score, order + i) < 0
  const information = new Float64Array(4 * order * order)
  const set = (i: number, j: number, value: number) => {
    information[i * 2 * order + j] = value
    information[j * 2 * order + i] = value
  }
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1) {
      const [s, u, v] = [at(matrix, i * order + j), at(point.uniquenesses, i), at(point.uniquenesses, j)]
      set(i, j, 2 * (s * common + at(timesLoadings, i) * at(timesLoadings, j)))
      set(i, order + j, held(j) ? 0 : 2 * s * at(timesLoadings, j) * v)
      set(order + i, order + j, held(i) || held(j) ? (i === j ? 1 : 0) : s * s * u * v)
    }
    if (held(i)) score[order + i] = 0
  }
  // scoring's information of loadings and uniquenesses is singular where a loading vanishes; a grain keeps it solvable
  for (let i = 0; i < 2 * order; i += 1)
    information[i * 2 * order + i] = at(information, i * 2 * order + i) * (1 + 1e-12)
  const factor = cholesky(information, 2 * order)
  if (!factor) throw analysisProblem('did-not-converge', ['items'], 'These items hold no common factor.')
  const direction = choleskySolve(factor, score)
  return { direction, slope: direction.reduce((sum, value, i) => sum + value * at(score, i), 0) }
}

/** S^-1 - S^-1 R S^-1: nought where the model reproduces the correlations. */
function residualForm(correlation: Float64Array, inverted: Float64Array, order: number): Float64Array {
  const reproduced = congruence(inverted, correlation, order)
  return inverted.map((value, place) => value - at(reproduced, place))
}

function moved({ loadings, uniquenesses }: Point, direction: Float64Array, length: number): Point {
  const order = loadings.length
  return {
    loadings: loadings.map((loading, i) => loading + length * at(direction, i)),
    uniquenesses: uniquenesses.map((u, i) =>
      Math.max(lowestUniqueness, u * Math.exp(Math.max(-2, Math.min(2, length * at(direction, order + i))))),
    ),
  }
}

function finished({ loadings, uniquenesses }: Point): OneFactorModel {
  const sign = (loadings.find((loading) => Math.abs(loading) > 1e-8) ?? 1) < 0 ? -1 : 1
  return {
    loadings: loadings.map((loading) => sign * loading),
    uniquenesses,
    atBound: Array.from(uniquenesses.keys()).filter((i) => at(uniquenesses, i) <= lowestUniqueness),
  }
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? Number.NaN
}
