import { z } from 'zod'
import { partialPooling } from '../../compare/partial-pooling.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { groupsOf } from '../groups.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

export const pooledUnits = analysisKind({
  kind: 'partial-pooling',
  about:
    'Each unit’s proportion as it is and drawn towards the mean of all, the more so the fewer its answers.',
  method:
    'Empirical Bayes with a beta-binomial fitted by maximum likelihood (VGAM::vglm(cbind(k, n - k) ~ 1, betabinomial)), then qbeta at 2.5 and 97.5 % of each unit’s posterior.',
  weighted: false,
  options: z.object({ units: z.string(), indicator: binarySchema }),
  output: {
    figures: {
      units: 'Units with answers',
      mean: 'Mean of the units’ true proportions',
      intraclass: 'Correlation of two answers of one unit; 0 when units differ by sampling alone',
      alpha: 'First parameter of the beta; null where there is no spread',
      beta: 'Second parameter of the beta; null where there is no spread',
      logLikelihood: 'Log likelihood without the binomial coefficients',
    },
    tables: {
      units: {
        about: 'One row a unit',
        columns: {
          unit: 'The unit',
          count: 'Answers that count as yes',
          base: 'Valid answers',
          raw: 'Their share; null where nobody answered',
          pooled: 'The pooled estimate',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
          ownShare: 'How much of the estimate is the unit’s own answers, 0 to 1',
        },
      },
    },
  },
  run({ units, indicator }, work) {
    const groups = groupsOf(work.data, units, [...work.path, 'units'])
    const outcome = binaryOutcome(work, indicator, [...work.path, 'indicator'])
    const tallies = unitTallies(outcome, groups, work.rows)
    const { model, units: pooled } = partialPooling(
      tallies.map(({ base, positive }) => ({ base, count: positive })),
    )
    return {
      figures: {
        units: tallies.filter(({ base }) => base > 0).length,
        mean: model.mean,
        intraclass: model.intraclass,
        alpha: model.beta?.alpha ?? null,
        beta: model.beta?.beta ?? null,
        logLikelihood: model.logLikelihood,
      },
      tables: {
        units: pooled.map((each, unit) => ({
          unit: groups.codes[unit] ?? '',
          count: tallies[unit]?.positive ?? 0,
          base: tallies[unit]?.base ?? 0,
          raw: each.raw,
          pooled: each.pooled,
          lower: each.lower,
          upper: each.upper,
          ownShare: each.ownShare,
        })),
      },
      notes: [
        'The fitted spread is taken as known, so intervals are a little narrow where units are fewer than about twenty.',
        ...(model.beta === null
          ? ['No spread beyond sampling can be seen, so every unit is the pooled proportion.']
          : []),
      ],
      populations: tallies.map((tally, unit) => tallyPopulation(groups.codes[unit] ?? '', tally, outcome)),
    }
  },
})
