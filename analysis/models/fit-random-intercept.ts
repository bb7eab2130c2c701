import { chiSquareDistribution, standardNormal } from '../distributions/index.ts'
import { diagonal, submatrix } from '../linear-algebra/matrix.ts'
import { analysisProblem } from '../problem.ts'
import { type Clusters, clustersOfRows } from './cluster-robust.ts'
import type { RowCounts } from './design/complete-rows.ts'
import type { ModelData } from './design/predictor.ts'
import { reportedCoefficients, reportedCovariance } from './design/standardise.ts'
import { fitLogistic } from './fit-logistic.ts'
import { quasiNewton } from './likelihood/quasi-newton.ts'
import { randomInterceptLikelihood } from './likelihood/random-intercept-likelihood.ts'
import { type Coefficient, inverseOf } from './logistic-model.ts'

export type RandomInterceptModel = {
  readonly counts: RowCounts
  readonly clusters: number
  /** Within a cluster: odds of two people of the same one. */
  readonly coefficients: readonly Coefficient[]
  /** Of the clusters' intercepts, on the log-odds scale; 0 when clusters differ no more than chance makes them. */
  readonly standardDeviation: number
  /**
   * exp(sqrt(2) × 0.6745 × standard deviation): take two like people from two clusters at random; the median of the
   * ratio of the higher odds to the lower (Larsen and Merlo 2005).
   */
  readonly medianOddsRatio: number
  /** Share of the variance of the latent scale that lies between clusters: variance / (variance + pi² / 3). */
  readonly intraclassCorrelation: number
  readonly logLikelihood: number
  readonly aic: number
  /** Against no differences between clusters; half the chi-square tail, 0 being the edge of what is possible. */
  readonly betweenClusters: { readonly chiSquare: number; readonly pValue: number }
  readonly points: number
}

/** A standard deviation below this is reported as 0. */
const edge = 1e-4

/**
 * Logistic regression with a random intercept for each cluster, by adaptive Gauss-Hermite quadrature with `points`
 * points (1 is Laplace's approximation, R's default).
 *
 * R: `lme4::glmer(y ~ ... + (1 | cluster), binomial, nAGQ = points)`. The likelihood agrees to 1e-9 at equal parameters;
 * glmer's own search stops at about 1e-4 of a standard error, ours at the maximum.
 * Throws what `fitLogistic` throws (`separated` included), `too-few-clusters`, `did-not-converge`, `out-of-range`.
 */
export function fitRandomIntercept(
  data: ModelData,
  clusters: Clusters,
  options: { readonly points?: number; readonly confidence?: number } = {},
): RandomInterceptModel {
  const { points = 15, confidence = 0.95 } = options
  if (!Number.isInteger(points) || points < 1 || points > 100) {
    throw analysisProblem('out-of-range', ['points'], 'Quadrature takes 1 to 100 points.')
  }
  const plain = fitLogistic(data, { separated: 'refuse' })
  const { group, groups } = clustersOfRows(plain, clusters)
  const { order } = plain.design
  const likelihood = randomInterceptLikelihood(plain.design, plain.rows, group, groups, points)
  const start = new Float64Array(order + 1)
  start.set(plain.maximum.coefficients)
  start[order] = 0.5
  const inverse = inverseOf(plain.maximum.evaluation.information, order)
  const first = new Float64Array((order + 1) ** 2)
  for (let i = 0; i < order; i += 1) {
    first.set(inverse.subarray(i * order, (i + 1) * order), i * (order + 1))
  }
  first[first.length - 1] = 1 / groups
  const maximum = quasiNewton((at) => likelihood.evaluate(at), start, first)
  if (maximum === null) {
    const message = `The model with differences between ${clusters.item} did not converge and gives no figures.`
    throw analysisProblem('did-not-converge', [data.outcome.item, clusters.item], message)
  }
  const found = Math.abs(maximum.parameters[order] ?? 0)
  const standardDeviation = found < edge ? 0 : found
  const slopes = maximum.parameters.subarray(0, order)
  const places = Uint32Array.from({ length: order }, (_, place) => place)
  const covariance = reportedCovariance(
    plain.design,
    submatrix(inverseOf(maximum.information, order + 1), order + 1, places),
  )
  const { logLikelihood } = maximum
  const chiSquare = Math.max(2 * (logLikelihood - plain.maximum.evaluation.logLikelihood), 0)
  const variance = standardDeviation ** 2
  return {
    counts: plain.counts,
    clusters: groups,
    coefficients: coefficients(plain.design, slopes, covariance, confidence),
    standardDeviation,
    medianOddsRatio: Math.exp(Math.SQRT2 * standardNormal.upperQuantile(0.25) * standardDeviation),
    intraclassCorrelation: variance / (variance + Math.PI ** 2 / 3),
    logLikelihood,
    aic: -2 * logLikelihood + 2 * (order + 1),
    betweenClusters: { chiSquare, pValue: chiSquareDistribution(1).upperTail(chiSquare) / 2 },
    points,
  }
}

function coefficients(
  design: ReturnType<typeof fitLogistic>['design'],
  slopes: Float64Array,
  covariance: Float64Array,
  confidence: number,
): readonly Coefficient[] {
  const reach = standardNormal.upperQuantile((1 - confidence) / 2)
  const estimates = reportedCoefficients(design, slopes)
  const variances = diagonal(covariance, design.order)
  return design.columns.map(({ term, label }, column) => {
    const estimate = estimates[column] ?? 0
    const standardError = Math.sqrt(variances[column] ?? 0)
    const statistic = estimate / standardError
    const interval = { lower: estimate - reach * standardError, upper: estimate + reach * standardError }
    return {
      term: design.terms[term ?? -1]?.name ?? null,
      label,
      estimate,
      standardError,
      statistic,
      pValue: 2 * standardNormal.upperTail(Math.abs(statistic)),
      interval,
      oddsRatio: Math.exp(estimate),
      oddsRatioInterval: { lower: Math.exp(interval.lower), upper: Math.exp(interval.upper) },
    }
  })
}
