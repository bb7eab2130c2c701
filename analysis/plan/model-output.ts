import type { AverageMarginalEffect } from '../models/average-marginal-effects.ts'

/** Figures of a logistic model as a whole. */
export const modelFigures = {
  rows: 'Complete rows, the ones the model rests on',
  positive: 'Of them (weighted: of their weight), yes to the outcome',
  method: 'maximum-likelihood or penalised-likelihood (Firth)',
  errors: 'Where standard errors come from',
  intervals: 'wald, profile or t',
  clusters: 'Clusters, where errors are clustered',
  separatedBy: 'Coefficients without a finite maximum-likelihood estimate; null where there are none',
  logLikelihood: 'Log-likelihood at the estimates, without penalty',
  penalisedLogLikelihood: 'Penalised log-likelihood of a Firth fit',
  deviance: 'Deviance',
  nullDeviance: 'Deviance of the model without predictors',
  aic: 'Akaike’s information criterion; null under a design, where the likelihood is none',
  residualDegreesOfFreedom: 'Rows less coefficients',
  overallChiSquare: 'Likelihood ratio of all predictors together; null for Firth fits and under a design',
  overallDegreesOfFreedom: 'Its degrees of freedom',
  overallPValue: 'Its p value',
  areaUnderCurve: 'Chance that someone with yes has the higher prediction than someone with no',
  brier: 'Mean squared difference of prediction and outcome',
  mcFadden: 'McFadden’s pseudo R-squared',
} as const

export const effectColumns = {
  variable: 'The predictor',
  code: 'The code; null for a quantity, where everything is for one unit more',
  reference: 'The code compared with',
  effect: 'Average difference in probability',
  standardError: 'Its standard error (delta method)',
  pValue: 'Two-sided p value',
  lower: 'Lower end of its 95 % interval',
  upper: 'Upper end of its 95 % interval',
  withCode: 'Mean predicted share if everybody had the code',
  withReference: 'Mean predicted share if everybody had the reference',
} as const

export function effectRow(each: AverageMarginalEffect) {
  return {
    variable: each.item,
    code: each.code,
    reference: each.reference,
    effect: each.effect,
    standardError: each.standardError,
    pValue: each.pValue,
    lower: each.interval.lower,
    upper: each.interval.upper,
    withCode: each.predicted?.withCode ?? null,
    withReference: each.predicted?.withReference ?? null,
  }
}

export const termColumns = {
  term: 'The predictor or interaction',
  test: 'Which test',
  statistic: 'Its statistic',
  degreesOfFreedom: 'Its degrees of freedom',
  denominator: 'Degrees of freedom below, for F',
  pValue: 'p value',
} as const
