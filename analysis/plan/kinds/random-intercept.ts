import { z } from 'zod'
import { fitLogistic } from '../../models/fit-logistic.ts'
import { fitRandomIntercept } from '../../models/fit-random-intercept.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { leftOutNotes, modelPopulation, predictorsOf, referencesOf, withinOf } from '../model-inputs.ts'
import { numbered } from '../sampling.ts'

export const randomIntercept = analysisKind({
  kind: 'random-intercept',
  about:
    'A logistic regression in which units (authorities) differ by chance of their own, and how much they do.',
  method:
    'lme4::glmer(y ~ ... + (1 | unit), binomial, nAGQ = points): adaptive Gauss-Hermite quadrature; median odds ratio of Larsen and Merlo.',
  weighted: false,
  options: z.object({
    outcome: binarySchema,
    predictors: z.array(z.string()).max(60).default([]),
    units: z.string(),
    points: z.int().min(1).max(50).default(15).describe('Quadrature points; 1 is Laplace’s approximation.'),
  }),
  output: {
    figures: {
      rows: 'Complete rows',
      units: 'Units',
      standardDeviation: 'Standard deviation of the units’ intercepts, log odds',
      medianOddsRatio: 'Median ratio of odds of two like people from two units at random',
      intraclass: 'Share of the latent variance that lies between units',
      logLikelihood: 'Log-likelihood',
      aic: 'Akaike’s information criterion',
      spreadChiSquare: 'Likelihood ratio against no differences between units',
      spreadPValue: 'Its p value, half the chi-square tail',
    },
    tables: {
      coefficients: {
        about: 'One row a coefficient: within a unit',
        columns: {
          term: 'The predictor; null for the intercept',
          label: 'The coefficient',
          estimate: 'Log odds ratio',
          standardError: 'Its standard error',
          statistic: 'Estimate over standard error',
          pValue: 'Two-sided p value',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
          oddsRatio: 'Odds ratio',
          oddsRatioLower: 'Lower end of its 95 % interval',
          oddsRatioUpper: 'Upper end of its 95 % interval',
        },
      },
    },
  },
  run({ outcome: reference, predictors: names, units, points }, work) {
    const outcome = binaryOutcome(work, reference, [...work.path, 'outcome'])
    const predictors = predictorsOf(work, names, [...work.path, 'predictors'])
    const clusters = {
      item: units,
      values: numbered(work.data, units, [...work.path, 'units'], withinOf(work).within),
    }
    const data = {
      outcome: { item: outcome.name, values: outcome.values },
      predictors,
      references: referencesOf(work, predictors, { values: outcome.values, most: 1 }),
      emptyCodes: 'leave-out' as const,
      ...withinOf(work),
    }
    const model = fitRandomIntercept(data, clusters, { points })
    const plain = fitLogistic(data, { separated: 'refuse' })
    return {
      figures: {
        rows: model.counts.used,
        units: model.clusters,
        standardDeviation: model.standardDeviation,
        medianOddsRatio: model.medianOddsRatio,
        intraclass: model.intraclassCorrelation,
        logLikelihood: model.logLikelihood,
        aic: model.aic,
        spreadChiSquare: model.betweenClusters.chiSquare,
        spreadPValue: model.betweenClusters.pValue,
      },
      tables: {
        coefficients: model.coefficients.map((each) => ({
          term: each.term,
          label: each.label,
          estimate: each.estimate,
          standardError: each.standardError,
          statistic: each.statistic,
          pValue: each.pValue,
          lower: each.interval.lower,
          upper: each.interval.upper,
          oddsRatio: each.oddsRatio,
          oddsRatioLower: each.oddsRatioInterval.lower,
          oddsRatioUpper: each.oddsRatioInterval.upper,
        })),
      },
      notes: [...leftOutNotes(plain), 'Odds ratios are of two people of one unit.'],
      populations: [modelPopulation(outcome.name, plain, predictors, outcome)],
    }
  },
})
