import { z } from 'zod'
import { associationWords } from '../../associations/association-words.ts'
import { modelOutcome } from '../../associations/model-outcome.ts'
import { generalDominance } from '../../models/general-dominance.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { importanceColumns, importanceRow } from '../importance-output.ts'
import { leftOutNotes, modelPopulation, predictorsOf, referencesOf, withinOf } from '../model-inputs.ts'
import { numbered } from '../sampling.ts'

export const associations = analysisKind({
  kind: 'associations',
  about:
    'What goes with each outcome (low wellbeing, very high wellbeing), modelled apart: every driver alone and with everything else held equal.',
  method:
    'glm(binomial) on the same complete rows, alone and together; average marginal effects by the delta method; drop1(test = "LRT") with p.adjust(method = "BH") over the drivers of one outcome; clustered errors (CR2 under 40 clusters, else HC1) where clusters are named; Firth’s penalised likelihood under separation.',
  weighted: false,
  options: z.object({
    outcomes: z.array(binarySchema).min(1).max(10),
    drivers: z.array(z.string()).min(1).max(60),
    adjustments: z
      .array(z.string())
      .max(20)
      .default([])
      .describe('Held equal beside the drivers: age, gender, placement.'),
    cluster: z.string().optional(),
    importance: z
      .int()
      .min(0)
      .max(10_000)
      .optional()
      .describe('Adds the importance of each driver and adjustment, with so many bootstrap samples.'),
  }),
  output: {
    figures: { outcomes: 'Outcomes modelled', drivers: 'Drivers, the size of each outcome’s family' },
    tables: {
      associations: {
        about: 'One row an outcome and driver code against its reference',
        columns: {
          outcome: 'The outcome',
          driver: 'The driver',
          code: 'Its code; null for a quantity, where everything is for one unit more',
          reference: 'The code compared with',
          base: 'People with the code',
          proportion: 'Of them, those with the outcome, as they answered',
          referenceBase: 'People with the reference',
          referenceProportion: 'Of them, those with the outcome, as they answered',
          unadjustedOddsRatio: 'Odds ratio, the driver alone',
          unadjustedLower: 'Lower end of its 95 % interval',
          unadjustedUpper: 'Upper end of its 95 % interval',
          unadjustedPValue: 'Its p value',
          oddsRatio: 'Odds ratio, everything else held equal',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
          pValue: 'Its p value',
          effect: 'Average difference in probability, everything else held equal',
          effectLower: 'Lower end of its 95 % interval',
          effectUpper: 'Upper end of its 95 % interval',
          adjustedProportion: 'Predicted share if everybody had the code',
          adjustedReferenceProportion: 'Predicted share if everybody had the reference',
          inWords: 'The same as a sentence',
        },
      },
      drivers: {
        about: 'One row an outcome and driver as a whole',
        columns: {
          outcome: 'The outcome',
          driver: 'The driver',
          chiSquare: 'Likelihood ratio against the model without it',
          degreesOfFreedom: 'Its degrees of freedom',
          pValue: 'p value',
          adjustedP: 'p value after Benjamini and Hochberg over the drivers of this outcome',
        },
      },
      importance: {
        about: 'One row an outcome and predictor, where asked for (general dominance)',
        columns: { outcome: 'The outcome', ...importanceColumns },
      },
      models: {
        about: 'One row an outcome',
        columns: {
          outcome: 'The outcome',
          rows: 'Complete rows',
          positive: 'Of them, those with the outcome',
          areaUnderCurve: 'Chance that someone with it has the higher prediction',
          brier: 'Mean squared difference of prediction and outcome',
          mcFadden: 'McFadden’s pseudo R-squared',
        },
      },
    },
  },
  run({ outcomes, drivers: driverNames, adjustments: adjustmentNames, cluster, importance }, work) {
    const drivers = predictorsOf(work, driverNames, [...work.path, 'drivers'])
    const adjustments = predictorsOf(work, adjustmentNames, [...work.path, 'adjustments'])
    const clusters =
      cluster === undefined
        ? null
        : {
            item: cluster,
            values: numbered(work.data, cluster, [...work.path, 'cluster'], withinOf(work).within),
          }
    const found = outcomes.map((each, place) => {
      work.progress(place / outcomes.length)
      const outcome = binaryOutcome(work, each, [...work.path, 'outcomes', place])
      const model = modelOutcome({
        outcome: { item: outcome.name, values: outcome.values },
        drivers,
        adjustments,
        references: referencesOf(work, [...drivers, ...adjustments], { values: outcome.values, most: 1 }),
        ...withinOf(work),
        ...(clusters && { clusters }),
      })
      const dominance =
        importance === undefined
          ? null
          : generalDominance(model.fit.data, {
              replicates: importance,
              random: work.random(`importance ${outcome.name}`),
              onProgress: (share) => work.progress((place + share) / outcomes.length),
            })
      return { outcome, model, dominance }
    })
    return {
      figures: { outcomes: outcomes.length, drivers: drivers.length },
      tables: {
        associations: found.flatMap(({ outcome, model }) =>
          model.associations.map((each) => ({
            outcome: outcome.name,
            driver: each.item,
            code: each.code,
            reference: each.reference,
            base: each.own?.base ?? null,
            proportion: each.own?.proportion ?? null,
            referenceBase: each.ofReference?.base ?? null,
            referenceProportion: each.ofReference?.proportion ?? null,
            unadjustedOddsRatio: each.unadjusted.value,
            unadjustedLower: each.unadjusted.lower,
            unadjustedUpper: each.unadjusted.upper,
            unadjustedPValue: each.unadjusted.pValue,
            oddsRatio: each.adjusted.value,
            lower: each.adjusted.lower,
            upper: each.adjusted.upper,
            pValue: each.adjusted.pValue,
            effect: each.effect.value,
            effectLower: each.effect.lower,
            effectUpper: each.effect.upper,
            adjustedProportion: each.effect.withCode,
            adjustedReferenceProportion: each.effect.withReference,
            inWords: associationWords(each, outcome.label),
          })),
        ),
        drivers: found.flatMap(({ outcome, model }) =>
          model.tests.map(({ item, chiSquare, degreesOfFreedom, pValue, adjustedP }) => ({
            outcome: outcome.name,
            driver: item,
            chiSquare,
            degreesOfFreedom,
            pValue,
            adjustedP,
          })),
        ),
        importance: found.flatMap(({ outcome, dominance }) =>
          (dominance?.predictors ?? []).map((each) => ({ outcome: outcome.name, ...importanceRow(each) })),
        ),
        models: found.map(({ outcome, model }) => ({
          outcome: outcome.name,
          rows: model.people,
          positive: model.positive,
          areaUnderCurve: model.quality.areaUnderCurve,
          brier: model.quality.brier,
          mcFadden: model.quality.mcFadden,
        })),
      },
      notes: [
        'Associations of one moment: they cannot say what causes what.',
        'An odds ratio is not “times as likely”: read it with the percentages beside it.',
        ...(clusters
          ? ['Tests of whole drivers are likelihood-ratio tests and take no account of clusters.']
          : []),
        ...found.flatMap(({ model }) => leftOutNotes(model.fit).map((note) => `${model.outcome}: ${note}`)),
      ],
      populations: found.map(({ outcome, model }) =>
        modelPopulation(outcome.name, model.fit, [...drivers, ...adjustments], outcome),
      ),
    }
  },
})
