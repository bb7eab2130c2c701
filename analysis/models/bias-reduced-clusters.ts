import { inverseRootApplied } from '../linear-algebra/inverse-root.ts'
import { congruence, dotProduct, matrixProduct, transpose } from '../linear-algebra/matrix.ts'
import { symmetricEigen, symmetricFunction } from '../linear-algebra/symmetric-eigen.ts'
import { analysisProblem } from '../problem.ts'
import { type AlikeRows, alikeRows, rowsByGroup } from './alike-rows.ts'
import { backTransformation } from './design/standardise.ts'
import type { LogisticFit } from './fit-logistic.ts'
import { rowState } from './logistic-model.ts'

/** Up to here a cluster's matrix is decomposed; a larger one goes by an integral, unless it is singular. */
const mostDecomposed = 60
const mostSingular = 400

/**
 * CR2 and Satterthwaite's degrees of freedom for a logistic regression, in the fitted columns, the working model's
 * variances p(1 - p) being the target. Per cluster A = T^(1/2) [T^(1/2) (T - U M U') T^(1/2)]^(-1/2) T^(1/2), T the
 * variances, U = T X, M the inverse information, as `clubSandwich` has it with `inverse_var = TRUE`.
 *
 * Rows alike in all predictors share all that A does to their sum, and A leaves their differences alone, so a cluster
 * costs as much as it has different rows, and only one cluster's are in memory.
 */
export function biasReducedClusters(
  fit: LogisticFit,
  group: Uint32Array,
  groups: number,
  inverse: Float64Array,
): { readonly covariance: Float64Array; readonly degreesOfFreedom: Float64Array } {
  const { order } = fit.design
  const combinations = matrixProduct(backTransformation(fit.design), inverse, order, order)
  const scores = new Float64Array(groups * order)
  const direct = new Float64Array(order * groups)
  const shared = new Float64Array(order * groups * order)
  const state = rowState(fit)
  const { rows: grouped, starts } = rowsByGroup(group, groups)
  // One cluster at a time: only its rows are ever written out.
  for (let cluster = 0; cluster < groups; cluster += 1) {
    const members = grouped.subarray(starts[cluster], starts[cluster + 1])
    const alike = alikeRows(fit, state, members)
    const adjusted = adjustedColumns(fit, alike, inverse)
    const carried = matrixProduct(adjusted, transpose(combinations, order), alike.rows, order)
    for (let row = 0; row < alike.rows; row += 1) {
      const root = Math.sqrt(alike.count[row] ?? 0)
      const variance = alike.variance[row] ?? 0
      for (let j = 0; j < order; j += 1) {
        const at = row * order + j
        scores[cluster * order + j] =
          (scores[cluster * order + j] ?? 0) + ((adjusted[at] ?? 0) * (alike.residual[row] ?? 0)) / root
        const value = carried[at] ?? 0
        direct[j * groups + cluster] = (direct[j * groups + cluster] ?? 0) + variance * value * value
      }
      for (let k = 0; k < order; k += 1) {
        const right = root * variance * (alike.x[row * order + k] ?? 0)
        if (right === 0) continue
        for (let j = 0; j < order; j += 1) {
          const place = (j * groups + cluster) * order + k
          shared[place] = (shared[place] ?? 0) + (carried[row * order + j] ?? 0) * right
        }
      }
    }
  }
  const meat = matrixProduct(transpose(scores, groups), scores, order, groups)
  return {
    covariance: congruence(inverse, meat, order),
    degreesOfFreedom: satterthwaite(direct, shared, inverse, groups, order),
  }
}

/**
 * (sum of P's diagonal)² / sum of its squares for each coefficient, P_gh = [g = h] d_g - b_g' M b_h. The squares of
 * all pairs of clusters are the trace of (M S)², S the sum of b b', so that thousands of clusters cost no more than
 * their number.
 */
function satterthwaite(
  direct: Float64Array,
  shared: Float64Array,
  inverse: Float64Array,
  groups: number,
  order: number,
): Float64Array {
  return Float64Array.from({ length: order }, (_, column) => {
    const b = shared.subarray(column * groups * order, (column + 1) * groups * order)
    const through = matrixProduct(b, inverse, groups, order)
    const spread = matrixProduct(transpose(b, groups), through, order, groups)
    let trace = 0
    let squares = dotProduct(spread, transpose(spread, order))
    for (let g = 0; g < groups; g += 1) {
      const own = direct[column * groups + g] ?? 0
      const among = dotProduct(
        through.subarray(g * order, (g + 1) * order),
        b.subarray(g * order, (g + 1) * order),
      )
      trace += own - among
      squares += own * own - 2 * own * among
    }
    return (trace * trace) / squares
  })
}

/** A sqrt(count) x for each different row: rows × order. */
function adjustedColumns(fit: LogisticFit, alike: AlikeRows, inverse: Float64Array): Float64Array {
  const { order } = fit.design
  const { rows, x, variance, count } = alike
  const squares = variance.map((value) => value * value)
  const thin = new Float64Array(rows * order)
  for (let row = 0; row < rows; row += 1) {
    const scale = (variance[row] ?? 0) ** 1.5 * Math.sqrt(count[row] ?? 0)
    for (let k = 0; k < order; k += 1) thin[row * order + k] = scale * (x[row * order + k] ?? 0)
  }
  const over = variance.map((value) => 1 / value)
  const rooted =
    rows <= mostDecomposed
      ? decomposed(squares, thin, inverse, over)
      : integrated(fit, squares, thin, inverse, over)
  for (let row = 0; row < rows; row += 1) {
    const scale = Math.sqrt(variance[row] ?? 0)
    for (let k = 0; k < order; k += 1) rooted[row * order + k] = (rooted[row * order + k] ?? 0) * scale
  }
  return rooted
}

/** By eigenvalues; those up to 1e-12 count as 0 and stay so, as in `clubSandwich`. */
function decomposed(
  squares: Float64Array,
  thin: Float64Array,
  inverse: Float64Array,
  over: Float64Array,
): Float64Array {
  const rows = squares.length
  const vectors = thin.map((value, place) => value * (over[Math.floor((place * rows) / thin.length)] ?? 0))
  const matrix = congruence(thin, inverse, rows).map((value) => -value)
  for (let row = 0; row < rows; row += 1) {
    matrix[row * rows + row] = (matrix[row * rows + row] ?? 0) + (squares[row] ?? 0)
  }
  const root = symmetricFunction(matrix, rows, (value) => (value > 1e-12 ? 1 / Math.sqrt(value) : 0))
  return matrixProduct(root, vectors, rows, rows)
}

function integrated(
  fit: LogisticFit,
  squares: Float64Array,
  thin: Float64Array,
  inverse: Float64Array,
  over: Float64Array,
): Float64Array {
  const { order } = fit.design
  const rows = squares.length
  // The share of the information that is this cluster's: at 1 a coefficient rests on it alone.
  const inner = new Float64Array(order * order)
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < order; i += 1) {
      const left = (thin[row * order + i] ?? 0) / (squares[row] ?? 1)
      if (left === 0) continue
      for (let j = 0; j < order; j += 1) {
        inner[i * order + j] = (inner[i * order + j] ?? 0) + left * (thin[row * order + j] ?? 0)
      }
    }
  }
  const half = symmetricFunction(inverse, order, (value) => Math.sqrt(Math.max(value, 0)))
  const share = symmetricEigen(congruence(half, inner, order), order).values[order - 1] ?? 0
  if (1 - share > 1e-6) {
    const least =
      (1 - share) * squares.reduce((small, value) => Math.min(small, value), Number.POSITIVE_INFINITY)
    const most = squares.reduce((large, value) => Math.max(large, value), 0)
    return inverseRootApplied(squares, thin, fit.maximum.evaluation.information, over, { least, most })
  }
  if (rows <= mostSingular) return decomposed(squares, thin, inverse, over)
  const message = `A cluster of ${rows} different rows has a coefficient to itself, which CR2 cannot adjust at this size. Leave that predictor out or use HC1.`
  throw analysisProblem('too-large', ['clusters'], message)
}
