import { cholesky, choleskyLogDeterminant } from '../linear-algebra/cholesky.ts'
import { submatrix } from '../linear-algebra/matrix.ts'
import type { LogisticFit } from './fit-logistic.ts'
import { coefficientCovariance } from './logistic-model.ts'

export type VarianceInflation = {
  readonly term: string
  readonly degreesOfFreedom: number
  /** By how much the other terms widen this one's confidence region: 1 is not at all. */
  readonly inflation: number
  /** inflation^(1 / (2 degrees of freedom)): comparable between terms of different size; its square with VIF. */
  readonly perDegree: number
}

/**
 * Generalised variance inflation (Fox and Monette 1992, JASA 87:178): of a term with one column the usual VIF.
 * From the correlation of the estimates, so of any of the covariances of a model; null where that is singular, as the
 * covariance of more coefficients than clusters is. R: `car::vif(model)`.
 */
export function varianceInflation(
  fit: LogisticFit,
  covariance: Float64Array = coefficientCovariance(fit),
): readonly VarianceInflation[] | null {
  const { order, terms } = fit.design
  const correlation = covariance.map((value, place) => {
    const row = Math.floor(place / order)
    const column = place % order
    return (
      value / Math.sqrt((covariance[row * order + row] ?? 1) * (covariance[column * order + column] ?? 1))
    )
  })
  const columns = Array.from({ length: order - 1 }, (_, column) => column + 1)
  const logDeterminant = (kept: readonly number[]) => {
    const factor = cholesky(submatrix(correlation, order, kept), kept.length)
    return factor === null ? null : choleskyLogDeterminant(factor)
  }
  const whole = logDeterminant(columns)
  if (whole === null) return null
  return terms.map(({ name, first, end }) => {
    const own = columns.filter((column) => column >= first && column < end)
    const others = columns.filter((column) => column < first || column >= end)
    const inflation = Math.exp((logDeterminant(own) ?? 0) + (logDeterminant(others) ?? 0) - whole)
    const degreesOfFreedom = end - first
    return { term: name, degreesOfFreedom, inflation, perDegree: inflation ** (1 / (2 * degreesOfFreedom)) }
  })
}
