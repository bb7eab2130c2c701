import { z } from 'zod'
import { averageMarginalEffects } from '../../models/average-marginal-effects.ts'
import { clusteredEffects, clusterRobust, fewClusters } from '../../models/cluster-robust.ts'
import { fitLogistic } from '../../models/fit-logistic.ts'
import { fitQuality } from '../../models/fit-quality.ts'
import { fitSurveyLogistic } from '../../models/fit-survey-logistic.ts'
import { coefficientTests, likelihoodRatioTests } from '../../models/likelihood-ratio-tests.ts'
import { type Coefficient, logisticModel } from '../../models/logistic-model.ts'
import { profileIntervals } from '../../models/profile-intervals.ts'
import { varianceInflation } from '../../models/variance-inflation.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { refuseIdleOptions } from '../idle-options.ts'
import { leftOutNotes, modelPopulation, predictorsOf, referencesOf, withinOf } from '../model-inputs.ts'
import { effectColumns, effectRow, modelFigures, termColumns } from '../model-output.ts'
import { numbered } from '../sampling.ts'

export const logistic = analysisKind({
  kind: 'logistic',
  about:
    'What goes with yes to an outcome, everything else in the model held equal: odds ratios with the percentages they mean.',
  method:
    'glm(binomial); under separation, or when asked for, Firth’s penalised likelihood (brglm2 type = "AS_mean", logistf) with profile intervals; clustered errors sandwich::vcovCL HC0 and HC1, t with clusters less one, or clubSandwich CR2, t with Satterthwaite’s degrees of freedom; with weights or a design survey::svyglm; average marginal effects by the delta method, with the same errors and t.',
  weighted: true,
  options: z.object({
    outcome: binarySchema,
    predictors: z.array(z.string()).min(1).max(100),
    interactions: z.array(z.array(z.string()).min(2).max(4)).max(40).optional(),
    method: z
      .enum(['auto', 'maximum-likelihood', 'firth'])
      .default('auto')
      .describe(
        'auto: maximum likelihood, and Firth where the outcome is separated; maximum-likelihood refuses then.',
      ),
    intervals: z
      .enum(['auto', 'wald', 'profile'])
      .default('auto')
      .describe('auto: Wald for maximum likelihood, profile for Firth.'),
    standardErrors: z
      .enum(['fisher-information', 'augmented-data'])
      .default('fisher-information')
      .describe('Of Firth fits: brglm2’s convention or logistf’s.'),
    cluster: z
      .string()
      .optional()
      .describe('Variable of clusters, for errors that hold when people of one answer alike.'),
    clusterVariance: z
      .enum(['HC0', 'HC1', 'CR2'])
      .optional()
      .describe('HC1 from 40 clusters on, CR2 under, where not said.'),
    design: z
      .boolean()
      .optional()
      .describe('Whether weights and design are used; used where there are any when not said.'),
    emptyCodes: z
      .enum(['leave-out', 'refuse'])
      .default('leave-out')
      .describe('What to do with a code that no row used has.'),
  }),
  output: {
    figures: modelFigures,
    tables: {
      coefficients: {
        about: 'One row a coefficient, on the log-odds scale and as an odds ratio',
        columns: {
          term: 'The predictor or interaction; null for the intercept',
          label: 'The coefficient',
          estimate: 'Log odds ratio against the reference, or for one unit more',
          standardError: 'Its standard error',
          statistic:
            'Estimate over standard error; for Firth with profile intervals the penalised chi-square',
          degreesOfFreedom: 'Of t; null where the normal distribution is used',
          pValue: 'Two-sided p value',
          lower: 'Lower end of the 95 % interval',
          upper: 'Upper end of the 95 % interval',
          oddsRatio: 'Odds ratio: not a ratio of percentages',
          oddsRatioLower: 'Lower end of its 95 % interval',
          oddsRatioUpper: 'Upper end of its 95 % interval',
        },
      },
      effects: {
        about: 'What each coefficient means in probability, averaged over everybody in the model',
        columns: effectColumns,
      },
      terms: { about: 'Each term as a whole against the model without it', columns: termColumns },
      inflation: {
        about: 'How much the other predictors widen each one’s error',
        columns: {
          term: 'The term',
          degreesOfFreedom: 'Its columns',
          inflation: 'Generalised variance inflation factor',
          perDegree: 'inflation^(1 / (2 degrees of freedom))',
        },
      },
    },
  },
  run(options, work) {
    refuseIdleOptions(options, work.sampled.sampling !== null, work.path)
    const outcome = binaryOutcome(work, options.outcome, [...work.path, 'outcome'])
    const predictors = predictorsOf(work, options.predictors, [...work.path, 'predictors'])
    const data = {
      outcome: { item: outcome.name, values: outcome.values },
      predictors,
      references: referencesOf(work, predictors, { values: outcome.values, most: 1 }),
      interactions: options.interactions ?? [],
      emptyCodes: options.emptyCodes,
      ...withinOf(work),
    }
    const { sampling } = work.sampled
    const survey = sampling && options.design !== false ? fitSurveyLogistic(data, sampling) : null
    const fit =
      survey?.fit ??
      fitLogistic(data, {
        ...(options.method === 'firth' && { method: 'penalised-likelihood' as const }),
        separated:
          options.method === 'maximum-likelihood' || options.cluster !== undefined ? 'refuse' : 'penalise',
      })
    const model = logisticModel(fit, { standardErrors: options.standardErrors })
    const clusters =
      options.cluster === undefined || survey
        ? null
        : {
            item: options.cluster,
            values: numbered(work.data, options.cluster, [...work.path, 'cluster'], withinOf(work).within),
          }
    const groups = clusters ? new Set(Array.from(fit.places, (place) => clusters.values[place])).size : 0
    const variance = options.clusterVariance ?? (groups < fewClusters ? 'CR2' : 'HC1')
    const robust = clusters && clusterRobust(fit, clusters, variance)
    const penalised = fit.method === 'penalised-likelihood'
    const profiled =
      !survey && !robust && (options.intervals === 'profile' || (penalised && options.intervals === 'auto'))
    const effects = averageMarginalEffects(fit, {
      ...(survey && {
        fittedCovariance: survey.fittedCovariance,
        degreesOfFreedom: () => survey.degreesOfFreedom,
      }),
      ...(robust && clusteredEffects(fit, robust)),
    })
    const quality = fitQuality(fit)
    const overall = survey ? null : model.overall
    const used = survey
      ? survey.coefficients.map((each) => ({ ...each, degreesOfFreedom: survey.degreesOfFreedom }))
      : (robust ?? model).coefficients
    // Of the model's own covariance under clusters: how predictors overlap has nothing to do with who answers alike.
    const inflation = fit.design.terms.length < 2 ? [] : varianceInflation(fit, survey?.covariance)
    return {
      figures: {
        rows: fit.counts.used,
        positive: model.positive,
        method: fit.method,
        errors: survey ? 'design' : robust ? `clustered ${robust.variance}` : model.standardErrors,
        intervals: profiled ? 'profile' : survey || robust ? 't' : 'wald',
        clusters: robust?.clusters ?? null,
        separatedBy: fit.separation?.columns.map(({ label }) => label).join(', ') ?? null,
        logLikelihood: model.logLikelihood,
        penalisedLogLikelihood: penalised ? model.maximisedLogLikelihood : null,
        deviance: model.deviance,
        nullDeviance: model.nullDeviance,
        aic: survey ? null : model.aic,
        residualDegreesOfFreedom: model.residualDegreesOfFreedom,
        overallChiSquare: overall?.chiSquare ?? null,
        overallDegreesOfFreedom: overall?.degreesOfFreedom ?? null,
        overallPValue: overall?.pValue ?? null,
        areaUnderCurve: quality.areaUnderCurve,
        brier: quality.brier,
        mcFadden: quality.mcFadden,
      },
      tables: {
        coefficients: profiled ? profiledRows(fit, model.coefficients, penalised) : used.map(coefficientRow),
        effects: effects.map(effectRow),
        terms: survey
          ? survey.terms.map(({ name, statistic, degreesOfFreedom, pValue }) => ({
              term: name,
              test: 'Wald F',
              statistic,
              degreesOfFreedom,
              denominator: survey.degreesOfFreedom,
              pValue,
            }))
          : likelihoodRatioTests(fit).map(({ name, chiSquare, degreesOfFreedom, pValue }) => ({
              term: name,
              test: penalised ? 'penalised likelihood ratio' : 'likelihood ratio',
              statistic: chiSquare,
              degreesOfFreedom,
              denominator: null,
              pValue,
            })),
        inflation: inflation ?? [],
      },
      notes: [
        ...leftOutNotes(fit),
        'An odds ratio is not “times as likely”: the marginal effects say what it means in percentage points.',
        ...(robust && robust.variance !== 'CR2' && robust.clusters < fewClusters
          ? [`With ${robust.clusters} clusters ${robust.variance} is too sure of itself: ask for CR2.`]
          : []),
        ...(robust
          ? ['Tests of whole terms are likelihood-ratio tests and take no account of clusters.']
          : []),
        ...(inflation === null
          ? ['The design has too few clusters to say how the predictors widen each other’s errors.']
          : []),
        ...(sampling && !survey
          ? ['Everyone counts once here: the plan’s weights and design are switched off (design: false).']
          : []),
        ...(survey
          ? [
              'Log-likelihood and what rests on it are of the weighted likelihood, weights brought to a mean of 1.',
            ]
          : []),
      ],
      populations: [modelPopulation(outcome.name, fit, predictors, outcome)],
    }
  },
})

function coefficientRow(each: Coefficient & { readonly degreesOfFreedom?: number }) {
  return {
    term: each.term,
    label: each.label,
    estimate: each.estimate,
    standardError: each.standardError,
    statistic: each.statistic,
    degreesOfFreedom: each.degreesOfFreedom ?? null,
    pValue: each.pValue,
    lower: each.interval.lower,
    upper: each.interval.upper,
    oddsRatio: each.oddsRatio,
    oddsRatioLower: each.oddsRatioInterval.lower,
    oddsRatioUpper: each.oddsRatioInterval.upper,
  }
}

/** Profile intervals, and for penalised fits the penalised likelihood-ratio test that goes with them. */
function profiledRows(
  fit: Parameters<typeof profileIntervals>[0],
  coefficients: readonly Coefficient[],
  penalised: boolean,
) {
  const intervals = profileIntervals(fit)
  const tests = penalised ? coefficientTests(fit) : null
  return coefficients.map((coefficient, place) => {
    const interval = intervals[place]?.interval ?? coefficient.interval
    const test = tests?.[place]
    return {
      ...coefficientRow({
        ...coefficient,
        interval,
        oddsRatioInterval: { lower: Math.exp(interval.lower), upper: Math.exp(interval.upper) },
      }),
      ...(test && { statistic: test.chiSquare, pValue: test.pValue }),
    }
  })
}
