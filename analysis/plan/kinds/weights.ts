import { z } from 'zod'
import { analysisProblem } from '../../problem.ts'
import { effectiveSampleSize } from '../../weighting/effective-sample-size.ts'
import { responseProfile } from '../../weighting/response-profile.ts'
import { analysisKind } from '../analysis-kind.ts'

export const weights = analysisKind({
  kind: 'weights',
  about: 'What the plan’s weighting did: who answered beside the population, and what the weights cost.',
  method:
    'survey::postStratify, rake, calibrate; Kish’s effective sample size sum(w)^2 / sum(w^2). The weighting itself stands at the head of the plan.',
  weighted: true,
  options: z.object({ each: z.boolean().default(false).describe('Whether every row’s weight is listed.') }),
  output: {
    figures: {
      method: 'How weights were made: post-stratification, raking, linear calibration or given',
      respondents: 'Rows with a weight above nought',
      leftOut: 'Rows with a weight of nought',
      effective: 'As many answers of equal weight would be as precise (Kish)',
      designEffect: 'Respondents over effective',
      ratio: 'Largest weight over the smallest above nought',
      rounds: 'Rounds until margins were met; null for given weights',
      cap: 'Largest weight allowed; null without a cap',
      capped: 'Weights the cap holds down',
      largestDifference: 'Largest difference left between a weighted share and the population’s',
    },
    tables: {
      profile: {
        about: 'One row a code of each margin',
        columns: {
          variable: 'The variable',
          code: 'The code',
          respondents: 'Respondents',
          respondentShare: 'Their share',
          weightedShare: 'Their weighted share',
          populationShare: 'Share of the population',
          responseRate: 'Respondents over population; null where the population has nobody',
        },
      },
      weights: {
        about: 'One row a row of the data, where asked for',
        columns: { row: 'The row, from 1', weight: 'Its weight' },
      },
    },
  },
  run({ each }, { sampled: { sampling, weighting, margins }, path }) {
    if (sampling === null) {
      throw analysisProblem(
        'not-a-plan',
        path,
        'Neither the plan nor the codebook has weights or a weighting.',
      )
    }
    const size = effectiveSampleSize(sampling.weights)
    const profile = responseProfile(margins, sampling.weights)
    return {
      figures: {
        method: weighting?.method ?? 'given',
        respondents: size.respondents,
        leftOut: sampling.rows - size.respondents,
        effective: size.effective,
        designEffect: size.designEffect,
        ratio: size.ratio,
        rounds: weighting?.rounds ?? null,
        cap: weighting?.cap?.largest ?? null,
        capped: weighting?.cap?.capped ?? null,
        largestDifference: weighting
          ? Math.max(...weighting.margins.map(({ largestDifference }) => largestDifference))
          : null,
      },
      tables: {
        profile: profile.map(({ item, ...row }) => ({ variable: item, ...row })),
        weights: each ? Array.from(sampling.weights, (weight, row) => ({ row: row + 1, weight })) : [],
      },
      notes: [
        'Weights repair who answered only as far as the margins go; what goes with answering beyond them stays.',
      ],
      // Each row's weight tells which cell it is in, and so stands for a population of one.
      populations: each
        ? [{ label: 'each row', base: 1, cells: [] }]
        : margins.map(({ item }) => ({
            label: item,
            base: size.respondents,
            cells: profile
              .filter((row) => row.item === item)
              .map(({ code, respondents }) => ({ label: code, count: respondents })),
          })),
    }
  },
})
