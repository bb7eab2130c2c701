import { chiSquareDistribution, standardNormal } from '../distributions/index.ts'
import { cholesky, choleskyInverse } from '../linear-algebra/cholesky.ts'
import { diagonal } from '../linear-algebra/matrix.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import type { RowCounts } from './design/complete-rows.ts'
import { linearPredictor, weightedCrossProduct } from './design/cross-products.ts'
import { rowForms } from './design/row-forms.ts'
import { reportedCoefficients, reportedCovariance } from './design/standardise.ts'
import type { Separation } from './find-separation.ts'
import type { LogisticFit, LogisticMethod } from './fit-logistic.ts'
import { fillState } from './likelihood/logistic-likelihood.ts'

/** One coefficient on the log-odds scale, with Wald's test and interval, and the odds ratio it means. */
export type Coefficient = {
  /** The predictor or interaction; null for the intercept. */
  readonly term: string | null
  readonly label: string
  readonly estimate: number
  readonly standardError: number
  /** Estimate over standard error. */
  readonly statistic: number
  readonly pValue: number
  readonly interval: Interval
  readonly oddsRatio: number
  readonly oddsRatioInterval: Interval
}

export type LogisticModel = {
  readonly outcome: string
  readonly method: LogisticMethod
  readonly separation: Separation | null
  readonly counts: RowCounts
  /** People with the outcome, among `counts.people`. */
  readonly positive: number
  readonly confidence: number
  readonly coefficients: readonly Coefficient[]
  /** Codes that no row used has, where they were left out. */
  readonly leftOut: readonly { readonly item: string; readonly code: string }[]
  readonly logLikelihood: number
  /** Of penalised fits: the logarithm of the penalised likelihood; else the same. */
  readonly maximisedLogLikelihood: number
  readonly deviance: number
  readonly nullDeviance: number
  readonly aic: number
  /** People less coefficients. */
  readonly residualDegreesOfFreedom: number
  /** All terms together against none. Null for penalised fits: use `likelihoodRatioTests`. */
  readonly overall: {
    readonly chiSquare: number
    readonly degreesOfFreedom: number
    readonly pValue: number
  } | null
  /**
   * Which information the standard errors come from. A penalised fit has two conventions in use; `logistf` from
   * 1.24 takes that of the augmented data, `brglm2` Fisher's at the estimate.
   */
  readonly standardErrors: 'observed-information' | 'fisher-information' | 'augmented-data'
  readonly iterations: number
}

export type LogisticModelOptions = {
  readonly confidence?: number
  /** Of penalised fits alone; Fisher's information unless said otherwise. */
  readonly standardErrors?: 'fisher-information' | 'augmented-data'
}

/**
 * What a logistic fit says. R: `summary(glm(...))`, `confint.default`, `brglm2`, `logistf`. Deviance, AIC and
 * log-likelihood are of the unpenalised likelihood at the estimates in either case, as in `brglm2`.
 */
export function logisticModel(fit: LogisticFit, options: LogisticModelOptions = {}): LogisticModel {
  const confidence = options.confidence ?? 0.95
  const penalised = fit.method === 'penalised-likelihood'
  const convention = options.standardErrors ?? 'fisher-information'
  const covariance = coefficientCovariance(fit, penalised ? convention : 'fisher-information')
  const { counts, design, maximum } = fit
  const maximised = maximum.evaluation.logLikelihood
  const logLikelihood = penalised ? plainLogLikelihood(fit) : maximised
  const positive = positivePeople(fit)
  const nullDeviance = -2 * nullLogLikelihood(positive, counts.people)
  const degreesOfFreedom = design.order - 1
  const chiSquare = nullDeviance + 2 * logLikelihood
  return {
    outcome: fit.data.outcome.item,
    method: fit.method,
    separation: fit.separation,
    counts,
    positive,
    confidence,
    coefficients: waldCoefficients(fit, covariance, confidence),
    leftOut: design.leftOut,
    logLikelihood,
    maximisedLogLikelihood: maximised,
    deviance: -2 * logLikelihood,
    nullDeviance,
    aic: -2 * logLikelihood + 2 * design.order,
    residualDegreesOfFreedom: counts.people - design.order,
    overall:
      penalised || degreesOfFreedom === 0
        ? null
        : {
            chiSquare,
            degreesOfFreedom,
            pValue: chiSquareDistribution(degreesOfFreedom).upperTail(Math.max(chiSquare, 0)),
          },
    standardErrors: penalised ? convention : 'observed-information',
    iterations: maximum.iterations,
  }
}

/** Of the reported coefficients, order × order. R: `vcov(model)`. */
export function coefficientCovariance(
  fit: LogisticFit,
  convention: 'fisher-information' | 'augmented-data' = 'fisher-information',
): Float64Array {
  const { design, maximum } = fit
  const inverse = inverseOf(maximum.evaluation.information, design.order)
  if (convention === 'fisher-information') return reportedCovariance(design, inverse)
  const { working } = rowState(fit)
  const forms = rowForms(design, inverse)
  const augmented = working.map((weight, row) => weight * (1 + weight * (forms[row] ?? 0)))
  return reportedCovariance(design, inverseOf(weightedCrossProduct(design, augmented), design.order))
}

/** Of an information matrix that a fit has already been solved with. */
export function inverseOf(information: Float64Array, order: number): Float64Array {
  const factor = cholesky(information, order)
  if (factor === null) throw new Error('The information of a fitted model has to be positive definite.')
  return choleskyInverse(factor)
}

function waldCoefficients(
  fit: LogisticFit,
  covariance: Float64Array,
  confidence: number,
): readonly Coefficient[] {
  const reach = standardNormal.upperQuantile((1 - confidence) / 2)
  const estimates = reportedCoefficients(fit.design, fit.maximum.coefficients)
  const variances = diagonal(covariance, fit.design.order)
  return fit.design.columns.map(({ term, label }, column) => {
    const estimate = estimates[column] ?? 0
    const standardError = Math.sqrt(variances[column] ?? 0)
    const interval = { lower: estimate - reach * standardError, upper: estimate + reach * standardError }
    const statistic = estimate / standardError
    return {
      term: fit.design.terms[term ?? -1]?.name ?? null,
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

/** Probabilities, working weights and residuals of every row used, at the estimates. R: `fitted(model)`. */
export function rowState(fit: LogisticFit) {
  const rows = fit.design.rows
  const state = {
    probabilities: new Float64Array(rows),
    working: new Float64Array(rows),
    residuals: new Float64Array(rows),
  }
  linearPredictor(fit.design, fit.maximum.coefficients, state.probabilities)
  return { ...state, logLikelihood: fillState(fit.rows, state) }
}

function plainLogLikelihood(fit: LogisticFit): number {
  return rowState(fit).logLikelihood
}

function positivePeople({ rows: { outcome, weights } }: LogisticFit): number {
  let positive = 0
  for (let row = 0; row < outcome.length; row += 1) {
    if (outcome[row] === 1) positive += weights === null ? 1 : (weights[row] ?? 0)
  }
  return positive
}

/** Everyone with the same probability. */
export function nullLogLikelihood(positive: number, people: number): number {
  const negative = people - positive
  return positive * Math.log(positive / people) + negative * Math.log(negative / people)
}
