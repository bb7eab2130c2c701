import { cholesky, choleskyInverse, choleskyLogDeterminant } from '../../linear-algebra/cholesky.ts'
import { matrixProduct } from '../../linear-algebra/matrix.ts'
import { columnSums, linearPredictor, weightedCrossProduct } from '../design/cross-products.ts'
import type { Design } from '../design/design.ts'
import { rowForms, rowValues } from '../design/row-forms.ts'
import type { Likelihood } from './likelihood.ts'
import { type BinaryRows, fillState, type RowState, reachOf } from './logistic-likelihood.ts'

/**
 * Firth's penalised likelihood: half the log determinant of the information added, which takes the first-order bias
 * away and keeps every estimate finite under separation (Firth 1993, Biometrika 80:27; Heinze and Schemper 2002,
 * Statistics in Medicine 21:2409). The penalty is of the whole model also where some coefficients are held, and of the
 * columns as they were given. R: `brglm2::brglmFit(type = "AS_mean")`, `logistf::logistf`.
 */
export function penalisedLikelihood(design: Design, rows: BinaryRows): Likelihood {
  const { order } = design
  const state: RowState = {
    probabilities: new Float64Array(design.rows),
    working: new Float64Array(design.rows),
    residuals: new Float64Array(design.rows),
  }
  const ofScaling = design.scaling.scale.reduce((sum, scale) => sum + Math.log(scale), 0)
  return {
    order,
    evaluate(coefficients) {
      linearPredictor(design, coefficients, state.probabilities)
      const logLikelihood = fillState(rows, state)
      const information = weightedCrossProduct(design, state.working)
      const factor = cholesky(information, order)
      if (factor === null) {
        const nothing = new Float64Array(order)
        return { logLikelihood: Number.NEGATIVE_INFINITY, score: nothing, information }
      }
      const forms = rowForms(design, choleskyInverse(factor))
      const modified = forms.map((form, row) => {
        const leverage = form * (state.working[row] ?? 0)
        return (state.residuals[row] ?? 0) + leverage * (0.5 - (state.probabilities[row] ?? 0))
      })
      return {
        logLikelihood: logLikelihood + choleskyLogDeterminant(factor) / 2 + ofScaling,
        score: columnSums(design, modified),
        information,
      }
    },
    curvature: () => penalisedCurvature(design, state),
    reach: (step) => reachOf(design, step),
  }
}

/**
 * I - X'diag(q W'')X / 2 + tr(I⁻¹ dI/dj I⁻¹ dI/dk) / 2, with q the forms x'I⁻¹x, and W', W'' the derivatives of the
 * working weights by the linear predictor.
 */
function penalisedCurvature(design: Design, { working, probabilities }: RowState): Float64Array {
  const { order } = design
  const information = weightedCrossProduct(design, working)
  const factor = cholesky(information, order)
  if (factor === null) return information
  const inverse = choleskyInverse(factor)
  const forms = rowForms(design, inverse)
  const second = forms.map((form, row) => {
    const p = probabilities[row] ?? 0
    return form * (working[row] ?? 0) * (1 - 6 * p * (1 - p))
  })
  const first = working.map((weight, row) => weight * (1 - 2 * (probabilities[row] ?? 0)))
  const changes = columnsOf(design).map((column) => {
    const weights = first.map((weight, row) => weight * (column[row] ?? 0))
    return matrixProduct(inverse, weightedCrossProduct(design, weights), order, order)
  })
  const direct = weightedCrossProduct(design, second)
  return information.map((value, place) => {
    const one = changes[Math.floor(place / order)]
    const other = changes[place % order]
    return value - (direct[place] ?? 0) / 2 + (one && other ? traceOfProduct(one, other, order) / 2 : 0)
  })
}

function columnsOf(design: Design): readonly Float64Array[] {
  const columns = Array.from({ length: design.order }, () => new Float64Array(design.rows))
  const x = new Float64Array(design.order)
  for (let row = 0; row < design.rows; row += 1) {
    rowValues(design, row, x)
    columns.forEach((column, k) => {
      column[row] = x[k] ?? 0
    })
  }
  return columns
}

function traceOfProduct(a: Float64Array, b: Float64Array, order: number): number {
  let trace = 0
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1) trace += (a[i * order + j] ?? 0) * (b[j * order + i] ?? 0)
  }
  return trace
}
