import { z } from 'zod'
import { analysisProblem } from '../../problem.ts'
import { trendTest } from '../../statistics/trend-test.ts'
import { wilsonInterval } from '../../statistics/wilson-interval.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { groupsOf } from '../groups.ts'
import { basesOf, groupsWithoutAnswers } from '../groups-without-answers.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

export const trend = analysisKind({
  kind: 'trend',
  about: 'Whether the share of yes rises or falls over groups in order.',
  method: 'Cochran and Armitage: prop.trend.test(counts, bases, score).',
  weighted: false,
  options: z.object({
    indicator: binarySchema,
    groups: z.string().describe('A variable whose codes are in order.'),
    scores: z.array(z.number()).min(2).optional().describe('One a code; 1, 2, 3 ... where not said.'),
  }),
  output: {
    figures: {
      z: 'Test statistic, positive where the share rises',
      statistic: 'Its square, chi-square with one degree of freedom',
      pValue: 'p value',
    },
    tables: {
      groups: {
        about: 'One row a group with answers',
        columns: {
          group: 'The group',
          score: 'Its score',
          count: 'Answers that count as yes',
          base: 'Valid answers',
          proportion: 'Their share',
          lower: 'Lower end of its 95 % Wilson interval',
          upper: 'Upper end of its 95 % Wilson interval',
        },
      },
    },
  },
  run({ indicator, groups: name, scores }, work) {
    const outcome = binaryOutcome(work, indicator, [...work.path, 'indicator'])
    const groups = groupsOf(work.data, name, [...work.path, 'groups'])
    if (scores && scores.length !== groups.codes.length) {
      const message = `${name} has ${groups.codes.length} codes, and there are ${scores.length} scores.`
      throw analysisProblem('wrong-length', [...work.path, 'scores'], message)
    }
    const tallies = unitTallies(outcome, groups, work.rows)
    const used = scores ?? groups.codes.map((_, place) => place + 1)
    const { z, statistic, pValue } = trendTest(
      tallies.map(({ base, positive }) => ({ count: positive, base })),
      used,
    )
    return {
      figures: { z, statistic, pValue },
      tables: {
        groups: tallies.flatMap(({ base, positive }, place) => {
          if (base === 0) return []
          const { lower, upper } = wilsonInterval(positive, base)
          const [group, score] = [groups.codes[place] ?? '', used[place] ?? 0]
          return [{ group, score, count: positive, base, proportion: positive / base, lower, upper }]
        }),
      },
      notes: groupsWithoutAnswers(basesOf([{ outcome, groups, tallies }])),
      populations: tallies.map((tally, place) =>
        tallyPopulation(`${outcome.name}, ${groups.codes[place]}`, tally, outcome),
      ),
    }
  },
})
