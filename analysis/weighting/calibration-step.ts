import { cholesky, choleskySolve } from '../linear-algebra/cholesky.ts'
import { dependentColumns } from '../linear-algebra/dependent-columns.ts'
import { submatrix } from '../linear-algebra/matrix.ts'
import { columnSums, linearPredictor, weightedCrossProduct } from '../models/design/cross-products.ts'
import type { Design } from '../models/design/design.ts'
import type { CalibrationStep } from './sampling-design.ts'

/** Regression on the auxiliary columns, weighted by the weights before calibration. */
export type WeightedProjection = {
  /** Of sums X'v over the columns kept; columns that others make up have 0. */
  solve(sums: Float64Array): Float64Array
}

export function weightedProjection(auxiliaries: Design, weights: Float64Array): WeightedProjection {
  const { order } = auxiliaries
  const product = weightedCrossProduct(auxiliaries, weights)
  const dependent = new Set(dependentColumns(product, order).map(({ column }) => column))
  const kept = Array.from({ length: order }, (_, column) => column).filter((column) => !dependent.has(column))
  const factor = cholesky(submatrix(product, order, kept), kept.length)
  if (factor === null) throw new Error('What is left of the auxiliary columns is of full rank.')
  return {
    solve(sums) {
      const part = choleskySolve(
        factor,
        Float64Array.from(kept, (column) => sums[column] ?? 0),
      )
      const solution = new Float64Array(order)
      kept.forEach((column, place) => {
        solution[column] = part[place] ?? 0
      })
      return solution
    },
  }
}

/**
 * What calibration leaves of an influence: the variable's residual from its regression on the auxiliaries, by the
 * weights before, times the weights after (Deville and Särndal 1992, JASA 87:376, 3.4).
 * R: `svyrecvar` for designs from `calibrate` and `postStratify`.
 */
export function calibrationStep(
  auxiliaries: Design,
  before: Float64Array,
  after: Float64Array,
): CalibrationStep {
  const projection = weightedProjection(auxiliaries, before)
  return {
    residuals(influence) {
      const weighted = new Float64Array(influence.length)
      for (let row = 0; row < influence.length; row += 1) {
        const weight = after[row] ?? 0
        weighted[row] = weight === 0 ? 0 : ((before[row] ?? 0) * (influence[row] ?? 0)) / weight
      }
      const predicted = new Float64Array(influence.length)
      linearPredictor(auxiliaries, projection.solve(columnSums(auxiliaries, weighted)), predicted)
      return influence.map((value, row) => value - (after[row] ?? 0) * (predicted[row] ?? 0))
    },
  }
}
