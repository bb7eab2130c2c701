import { z } from 'zod'
import { fitLogistic } from '../../models/fit-logistic.ts'
import { generalDominance } from '../../models/general-dominance.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { importanceColumns, importanceRow } from '../importance-output.ts'
import { leftOutNotes, modelPopulation, predictorsOf, referencesOf, withinOf } from '../model-inputs.ts'

export const dominance = analysisKind({
  kind: 'dominance',
  about: 'How much of what a model explains goes with each predictor, averaged over every order of entry.',
  method:
    'General dominance (Azen and Traxel 2009): the Shapley value of McFadden’s R-squared over all 2^k models (R: domir), a coded predictor entering as one block; percentile intervals from seeded bootstrap samples.',
  weighted: false,
  options: z.object({
    outcome: binarySchema,
    predictors: z.array(z.string()).min(2).max(15),
    replicates: z
      .int()
      .min(0)
      .max(10_000)
      .default(500)
      .describe('Bootstrap samples for intervals; 0 for none.'),
  }),
  output: {
    figures: {
      rows: 'Complete rows',
      total: 'McFadden’s R-squared with every predictor: the sum of the contributions',
      replicates: 'Bootstrap samples the intervals rest on',
    },
    tables: { predictors: { about: 'One row a predictor, as planned', columns: importanceColumns } },
  },
  run({ outcome: reference, predictors: names, replicates }, work) {
    const outcome = binaryOutcome(work, reference, [...work.path, 'outcome'])
    const predictors = predictorsOf(work, names, [...work.path, 'predictors'])
    const data = {
      outcome: { item: outcome.name, values: outcome.values },
      predictors,
      references: referencesOf(work, predictors, { values: outcome.values, most: 1 }),
      emptyCodes: 'leave-out' as const,
      ...withinOf(work),
    }
    const found = generalDominance(data, {
      replicates,
      random: work.random('dominance'),
      onProgress: work.progress,
    })
    const fit = fitLogistic(data)
    return {
      figures: { rows: found.people, total: found.total, replicates: found.replicates },
      tables: { predictors: found.predictors.map(importanceRow) },
      notes: [
        ...leftOutNotes({ ...fit, separation: null }),
        'What goes with a predictor, not what it causes: predictors share what they explain by convention.',
      ],
      populations: [modelPopulation(outcome.name, fit, predictors, outcome)],
    }
  },
})
