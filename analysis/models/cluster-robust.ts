import { studentTDistribution } from '../distributions/index.ts'
import { congruence, diagonal } from '../linear-algebra/matrix.ts'
import { analysisProblem } from '../problem.ts'
import { biasReducedClusters } from './bias-reduced-clusters.ts'
import { groupedSums } from './design/grouped-sums.ts'
import { reportedCoefficients, reportedCovariance } from './design/standardise.ts'
import type { LogisticFit } from './fit-logistic.ts'
import type { SurveyCoefficient } from './fit-survey-logistic.ts'
import { inverseOf, rowState } from './logistic-model.ts'

/** Which cluster each row of the data is in: any numbers; `0xffffffff` is missing. */
export type Clusters = { readonly item: string; readonly values: Uint32Array }

/**
 * HC0: the sum over clusters of squared scores, times G / (G - 1). HC1: that times (n - 1) / (n - k) as well.
 * CR2: residuals adjusted so that the estimate is unbiased if the model holds, with Satterthwaite's degrees of
 * freedom, a number of its own for each coefficient.
 */
export type ClusterVariance = 'HC0' | 'HC1' | 'CR2'

export type ClusterRobustModel = {
  readonly variance: ClusterVariance
  readonly clusters: number
  readonly coefficients: readonly (SurveyCoefficient & { readonly degreesOfFreedom: number })[]
  /** Of the reported coefficients. */
  readonly covariance: Float64Array
  /** Of the fitted ones: for `averageMarginalEffects`. */
  readonly fittedCovariance: Float64Array
}

/** Under this many clusters HC0 and HC1 are too small and z too sure (Cameron and Miller 2015): use CR2. */
export const fewClusters = 40

/**
 * Standard errors that hold when people of one cluster answer alike. Tests and intervals use t: with G - 1 degrees of
 * freedom for HC0 and HC1, Satterthwaite's for CR2. Frequencies stand for rows repeated.
 *
 * R: `sandwich::vcovCL(model, cluster, type = "HC0" | "HC1")`; `clubSandwich::vcovCR(model, cluster, "CR2")` with
 * `coef_test(test = "Satterthwaite")` (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018).
 * Throws `wrong-length`, `too-few-clusters`, `out-of-range` for a row without cluster, `separated` for penalised fits.
 */
export function clusterRobust(
  fit: LogisticFit,
  clusters: Clusters,
  variance: ClusterVariance,
  confidence = 0.95,
): ClusterRobustModel {
  if (fit.method === 'penalised-likelihood') {
    const message = 'Cluster-robust errors are of maximum-likelihood estimates, and these data have none.'
    throw analysisProblem('separated', fit.separation?.items ?? [], message)
  }
  const { group, groups } = clustersOfRows(fit, clusters)
  const { order } = fit.design
  const inverse = inverseOf(fit.maximum.evaluation.information, order)
  const robust =
    variance === 'CR2'
      ? biasReducedClusters(fit, group, groups, inverse)
      : {
          covariance: plainCovariance(fit, group, groups, inverse, variance),
          degreesOfFreedom: new Float64Array(order).fill(groups - 1),
        }
  const covariance = reportedCovariance(fit.design, robust.covariance)
  const estimates = reportedCoefficients(fit.design, fit.maximum.coefficients)
  const variances = diagonal(covariance, order)
  return {
    variance,
    clusters: groups,
    covariance,
    fittedCovariance: robust.covariance,
    coefficients: fit.design.columns.map(({ term, label }, column) => {
      const estimate = estimates[column] ?? 0
      const standardError = Math.sqrt(variances[column] ?? 0)
      const degreesOfFreedom = robust.degreesOfFreedom[column] ?? 1
      const distribution = studentTDistribution(degreesOfFreedom)
      const reach = distribution.upperQuantile((1 - confidence) / 2)
      const statistic = estimate / standardError
      const interval = { lower: estimate - reach * standardError, upper: estimate + reach * standardError }
      return {
        term: fit.design.terms[term ?? -1]?.name ?? null,
        label,
        estimate,
        standardError,
        statistic,
        degreesOfFreedom,
        pValue: 2 * distribution.upperTail(Math.abs(statistic)),
        interval,
        oddsRatio: Math.exp(estimate),
        oddsRatioInterval: { lower: Math.exp(interval.lower), upper: Math.exp(interval.upper) },
      }
    }),
  }
}

/**
 * What marginal effects need of clustered errors. An effect moves with all coefficients of its item, so it has the fewest
 * degrees of freedom that any of them has: with few clusters the normal distribution is too sure.
 */
export function clusteredEffects(
  { design }: Pick<LogisticFit, 'design'>,
  { fittedCovariance, coefficients }: ClusterRobustModel,
) {
  const degreesOfFreedom = (item: string) =>
    design.columns.reduce((fewest, { term }, column) => {
      const own = design.terms[term ?? -1]?.items.includes(item) ?? false
      return own ? Math.min(fewest, coefficients[column]?.degreesOfFreedom ?? fewest) : fewest
    }, Number.POSITIVE_INFINITY)
  return { fittedCovariance, degreesOfFreedom }
}

/** The cluster of each row used, numbered from 0. */
export function clustersOfRows(fit: Pick<LogisticFit, 'data' | 'places'>, { item, values }: Clusters) {
  if (values.length !== fit.data.outcome.values.length) {
    const message = `${item} has ${values.length} rows where the outcome has ${fit.data.outcome.values.length}.`
    throw analysisProblem('wrong-length', [item], message)
  }
  const numbers = new Map<number, number>()
  const group = new Uint32Array(fit.places.length)
  for (let row = 0; row < group.length; row += 1) {
    const cluster = values[fit.places[row] ?? 0] ?? 0xffffffff
    if (cluster === 0xffffffff) {
      const message = `Row ${(fit.places[row] ?? 0) + 1} has no ${item}; clustered errors need one of everybody.`
      throw analysisProblem('out-of-range', [item, fit.places[row] ?? 0], message)
    }
    const number = numbers.get(cluster) ?? numbers.size
    numbers.set(cluster, number)
    group[row] = number
  }
  if (numbers.size < 2) {
    throw analysisProblem('too-few-clusters', [item], `All rows used have the same ${item}.`)
  }
  return { group, groups: numbers.size }
}

function plainCovariance(
  fit: LogisticFit,
  group: Uint32Array,
  groups: number,
  inverse: Float64Array,
  variance: 'HC0' | 'HC1',
): Float64Array {
  const { order } = fit.design
  const scores = groupedSums(fit.design, rowState(fit).residuals, group, groups)
  const meat = new Float64Array(order * order)
  for (let cluster = 0; cluster < groups; cluster += 1) {
    for (let i = 0; i < order; i += 1) {
      const left = scores[cluster * order + i] ?? 0
      for (let j = 0; j < order; j += 1) {
        meat[i * order + j] = (meat[i * order + j] ?? 0) + left * (scores[cluster * order + j] ?? 0)
      }
    }
  }
  const people = fit.counts.people
  const correction = (groups / (groups - 1)) * (variance === 'HC1' ? (people - 1) / (people - order) : 1)
  return congruence(
    inverse,
    meat.map((value) => value * correction),
    order,
  )
}
