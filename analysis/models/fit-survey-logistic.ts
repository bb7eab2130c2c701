import { fDistribution, studentTDistribution } from '../distributions/index.ts'
import { cholesky, choleskySolve } from '../linear-algebra/cholesky.ts'
import { congruence, diagonal, dotProduct, submatrix } from '../linear-algebra/matrix.ts'
import { analysisProblem } from '../problem.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import type { Influences } from '../weighting/influences.ts'
import { writtenInfluences } from '../weighting/influences.ts'
import { linearisedCovariance } from '../weighting/linearised-covariance.ts'
import { designDegreesOfFreedom, type SamplingDesign, sampledStages } from '../weighting/sampling-design.ts'
import type { RowCounts } from './design/complete-rows.ts'
import { linearPredictor, weightedCrossProduct } from './design/cross-products.ts'
import { groupedSums } from './design/grouped-sums.ts'
import type { ModelData } from './design/predictor.ts'
import { reportedCoefficients, reportedCovariance } from './design/standardise.ts'
import { fitLogistic, type LogisticFit } from './fit-logistic.ts'
import { inverseOf, rowState } from './logistic-model.ts'

export type SurveyCoefficient = {
  readonly term: string | null
  readonly label: string
  readonly estimate: number
  readonly standardError: number
  readonly statistic: number
  readonly pValue: number
  readonly interval: Interval
  readonly oddsRatio: number
  readonly oddsRatioInterval: Interval
}

export type SurveyLogisticModel = {
  readonly fit: LogisticFit
  readonly counts: RowCounts
  readonly coefficients: readonly SurveyCoefficient[]
  /** Of the reported coefficients. */
  readonly covariance: Float64Array
  /** Of the fitted (centred, scaled) ones: for `averageMarginalEffects`. */
  readonly fittedCovariance: Float64Array
  /** Of each coefficient's t: the design's plus 1 less the number of coefficients. */
  readonly degreesOfFreedom: number
  /** Each term as a block: Wald's F. R: `regTermTest(model, ~term)`. */
  readonly terms: readonly {
    readonly name: string
    readonly statistic: number
    readonly degreesOfFreedom: number
    readonly pValue: number
  }[]
  /** With weights brought to a mean of 1. */
  readonly deviance: number
}

/**
 * Logistic regression for a complex sample: weighted estimates, linearised covariance with strata, clusters and finite
 * populations, t with the design's degrees of freedom. Rows outside `within` or incomplete keep their place in the
 * design.
 *
 * R: `svyglm(y ~ ..., subset(design, within), family = quasibinomial)`.
 * Throws what `fitLogistic` and `sampledStages` throw, and `too-few-clusters` when no degrees of freedom are left.
 */
export function fitSurveyLogistic(
  data: Omit<ModelData, 'frequencies'>,
  design: SamplingDesign,
  confidence = 0.95,
): SurveyLogisticModel {
  const stages = sampledStages(design)
  const meanWeight = meanOf(design.weights, data.within)
  const frequencies = design.weights.map((weight) => weight / meanWeight)
  const fit = fitLogistic({ ...data, frequencies }, { separated: 'refuse' })
  const inverse = inverseOf(fit.maximum.evaluation.information, fit.design.order)
  const meat = linearisedCovariance(design, stages, scoreInfluences(fit, design))
  const fittedCovariance = congruence(inverse, meat, fit.design.order)
  const covariance = reportedCovariance(fit.design, fittedCovariance)
  const used = new Uint8Array(design.rows)
  for (const place of fit.places) used[place] = 1
  const degreesOfFreedom =
    designDegreesOfFreedom(design, stages, (row) => used[row] === 1) + 1 - fit.design.order
  if (degreesOfFreedom <= 0) {
    const message = `The design leaves no degrees of freedom for ${fit.design.order} coefficients. Use fewer predictors.`
    throw analysisProblem('too-few-clusters', ['design'], message)
  }
  return {
    fit,
    counts: { ...fit.counts, people: fit.counts.used },
    coefficients: coefficients(fit, covariance, degreesOfFreedom, confidence),
    covariance,
    fittedCovariance,
    degreesOfFreedom,
    terms: termTests(fit, fittedCovariance, degreesOfFreedom),
    deviance: -2 * rowState(fit).logLikelihood,
  }
}

function meanOf(weights: Float64Array, within: Uint8Array | undefined): number {
  let sum = 0
  let rows = 0
  for (let row = 0; row < weights.length; row += 1) {
    if (within?.[row] === 0) continue
    sum += weights[row] ?? 0
    rows += 1
  }
  return sum > 0 ? sum / rows : 1
}

/** Scores of the rows used, in the design's numbering of rows. */
function scoreInfluences(fit: LogisticFit, sampling: SamplingDesign): Influences {
  const { design, places } = fit
  const { residuals } = rowState(fit)
  const taken = (group: Uint32Array) => Uint32Array.from(places, (place) => group[place] ?? 0)
  const column = (place: number) => {
    const unit = new Float64Array(design.order)
    unit[place] = 1
    const values = new Float64Array(design.rows)
    linearPredictor(design, unit, values)
    const everyRow = new Float64Array(sampling.rows)
    for (let row = 0; row < places.length; row += 1) {
      everyRow[places[row] ?? 0] = (values[row] ?? 0) * (residuals[row] ?? 0)
    }
    return everyRow
  }
  if (sampling.calibrations?.length) {
    // Residuals of calibration are of the estimates' influences, which the scores are but for a matrix.
    return writtenInfluences(Array.from({ length: design.order }, (_, place) => column(place)))
  }
  return {
    width: design.order,
    column,
    groupedSums: (group, groups) => groupedSums(design, residuals, taken(group), groups),
    scaledCrossProduct(scale) {
      const weights = residuals.map((residual, row) => (scale[places[row] ?? 0] ?? 0) * residual ** 2)
      return weightedCrossProduct(design, weights)
    },
  }
}

function coefficients(
  fit: LogisticFit,
  covariance: Float64Array,
  degreesOfFreedom: number,
  confidence: number,
): readonly SurveyCoefficient[] {
  const { columns, terms, order } = fit.design
  const estimates = reportedCoefficients(fit.design, fit.maximum.coefficients)
  const variances = diagonal(covariance, order)
  const distribution = studentTDistribution(degreesOfFreedom)
  const reach = distribution.upperQuantile((1 - confidence) / 2)
  return columns.map(({ term, label }, column) => {
    const estimate = estimates[column] ?? 0
    const standardError = Math.sqrt(variances[column] ?? 0)
    const statistic = estimate / standardError
    const interval = { lower: estimate - reach * standardError, upper: estimate + reach * standardError }
    return {
      term: terms[term ?? -1]?.name ?? null,
      label,
      estimate,
      standardError,
      statistic,
      pValue: 2 * distribution.upperTail(Math.abs(statistic)),
      interval,
      oddsRatio: Math.exp(estimate),
      oddsRatioInterval: { lower: Math.exp(interval.lower), upper: Math.exp(interval.upper) },
    }
  })
}

function termTests(fit: LogisticFit, fittedCovariance: Float64Array, denominator: number) {
  const { terms, order } = fit.design
  return terms.map(({ name, first, end }) => {
    const columns = Array.from({ length: end - first }, (_, offset) => first + offset)
    const own = Float64Array.from(columns, (column) => fit.maximum.coefficients[column] ?? 0)
    const factor = cholesky(submatrix(fittedCovariance, order, columns), columns.length)
    if (factor === null) {
      const message = `There are too few clusters to test all codes of ${name} together.`
      throw analysisProblem('too-few-clusters', ['design', name], message)
    }
    const statistic = dotProduct(own, choleskySolve(factor, own)) / columns.length
    const pValue = fDistribution(columns.length, denominator).upperTail(statistic)
    return { name, statistic, degreesOfFreedom: columns.length, pValue }
  })
}
