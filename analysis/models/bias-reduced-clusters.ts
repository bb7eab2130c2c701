import { inverseRootApplied } from '../linear-algebra/inverse-root.ts'
import { congruence, matrixProduct, transpose } from '../linear-algebra/matrix.ts'
import { symmetricEigen, symmetricFunction } from '../linear-algebra/symmetric-eigen.ts'
import { analysisProblem } from '../problem.ts'
import { rowValues } from './design/row-forms.ts'
import { backTransformation } from './design/standardise.ts'
import type { LogisticFit } from './fit-logistic.ts'
import { rowState } from './logistic-model.ts'

/** Rows of one cluster that are alike in every predictor: the adjustment treats them as one. */
type Alike = { readonly x: Float64Array; readonly variance: number; count: number; residual: number }

/** Up to here a cluster's matrix is decomposed; a larger one goes by an integral, unless it is singular. */
const mostDecomposed = 60
const mostSingular = 400

/**
 * CR2 and Satterthwaite's degrees of freedom for a logistic regression, in the fitted columns, the working model's
 * variances p(1 - p) being the target. Per cluster A = T^(1/2) [T^(1/2) (T - U M U') T^(1/2)]^(-1/2) T^(1/2), T the
 * variances, U = T X, M the inverse information, as `clubSandwich` has it with `inverse_var = TRUE`.
 *
 * Rows alike in all predictors share all that A does to their sum, and A leaves their differences alone, so a cluster
 * costs as much as it has different rows.
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
  clusterRows(fit, group, groups).forEach((alike, cluster) => {
    const rows = [...alike.values()]
    const adjusted = adjustedColumns(fit, rows, inverse)
    const carried = matrixProduct(combinations, transpose(adjusted, rows.length), order, order)
    rows.forEach(({ x, variance, count, residual }, row) => {
      for (let j = 0; j < order; j += 1) {
        scores[cluster * order + j] =
          (scores[cluster * order + j] ?? 0) +
          ((adjusted[row * order + j] ?? 0) * residual) / Math.sqrt(count)
        const value = carried[j * rows.length + row] ?? 0
        direct[j * groups + cluster] = (direct[j * groups + cluster] ?? 0) + variance * value * value
        for (let k = 0; k < order; k += 1) {
          const place = (j * groups + cluster) * order + k
          shared[place] = (shared[place] ?? 0) + value * Math.sqrt(count) * variance * (x[k] ?? 0)
        }
      }
    })
  })
  const meat = matrixProduct(transpose(scores, groups), scores, order, groups)
  return {
    covariance: congruence(inverse, meat, order),
    degreesOfFreedom: satterthwaite(direct, shared, inverse, groups, order),
  }
}

/** (sum of P's diagonal)² / sum of its squares, P_gh = [g = h] d_g - b_g' M b_h for each coefficient. */
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
    let trace = 0
    let squares = 0
    for (let g = 0; g < groups; g += 1) {
      for (let h = 0; h < groups; h += 1) {
        let value = g === h ? (direct[column * groups + g] ?? 0) : 0
        for (let k = 0; k < order; k += 1) value -= (through[g * order + k] ?? 0) * (b[h * order + k] ?? 0)
        if (g === h) trace += value
        squares += value * value
      }
    }
    return (trace * trace) / squares
  })
}

function clusterRows(fit: LogisticFit, group: Uint32Array, groups: number): readonly Map<string, Alike>[] {
  const { design, rows } = fit
  const { working, residuals } = rowState(fit)
  const clusters = Array.from({ length: groups }, () => new Map<string, Alike>())
  for (let row = 0; row < design.rows; row += 1) {
    const x = new Float64Array(design.order)
    rowValues(design, row, x)
    const count = rows.weights === null ? 1 : (rows.weights[row] ?? 0)
    const cluster = clusters[group[row] ?? 0]
    const key = x.join()
    const known = cluster?.get(key)
    if (known) {
      known.count += count
      known.residual += residuals[row] ?? 0
    } else {
      cluster?.set(key, { x, variance: (working[row] ?? 0) / count, count, residual: residuals[row] ?? 0 })
    }
  }
  return clusters
}

/** A sqrt(count) x for each different row: rows × order. */
function adjustedColumns(fit: LogisticFit, rows: readonly Alike[], inverse: Float64Array): Float64Array {
  const { order } = fit.design
  const outer = Float64Array.from(rows, ({ variance }) => Math.sqrt(variance))
  const squares = Float64Array.from(rows, ({ variance }) => variance * variance)
  const thin = new Float64Array(rows.length * order)
  const vectors = new Float64Array(rows.length * order)
  rows.forEach(({ x, variance, count }, row) => {
    for (let k = 0; k < order; k += 1) {
      thin[row * order + k] = variance ** 1.5 * Math.sqrt(count) * (x[k] ?? 0)
      vectors[row * order + k] = Math.sqrt(variance * count) * (x[k] ?? 0)
    }
  })
  const rooted =
    rows.length <= mostDecomposed
      ? decomposed(squares, thin, inverse, vectors)
      : integrated(fit, squares, thin, inverse, vectors)
  return rooted.map((value, place) => value * (outer[Math.floor(place / order)] ?? 0))
}

/** By eigenvalues; those up to 1e-12 count as 0 and stay so, as in `clubSandwich`. */
function decomposed(
  squares: Float64Array,
  thin: Float64Array,
  inverse: Float64Array,
  vectors: Float64Array,
): Float64Array {
  const rows = squares.length
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
  vectors: Float64Array,
): Float64Array {
  const { order } = fit.design
  const rows = squares.length
  // The share of the information that is this cluster's: at 1 a coefficient rests on it alone.
  const inner = new Float64Array(order * order)
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < order; i += 1) {
      const left = (thin[row * order + i] ?? 0) / (squares[row] ?? 1)
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
    return inverseRootApplied(squares, thin, fit.maximum.evaluation.information, vectors, { least, most })
  }
  if (rows <= mostSingular) return decomposed(squares, thin, inverse, vectors)
  const message = `A cluster of ${rows} different rows has a coefficient to itself, which CR2 cannot adjust at this size. Leave that predictor out or use HC1.`
  throw analysisProblem('too-large', ['clusters'], message)
}
