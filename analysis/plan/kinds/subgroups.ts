import { z } from 'zod'
import { subgroupDifferences } from '../../associations/subgroup-differences.ts'
import { analysisProblem } from '../../problem.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { comparisonColumns, comparisonRow } from '../comparison-words.ts'
import { groupsOf } from '../groups.ts'
import { basesOf, groupsWithoutAnswers } from '../groups-without-answers.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

export const subgroups = analysisKind({
  kind: 'subgroup-differences',
  about: 'Each group of a breakdown against everybody else who says which group they belong to.',
  method:
    'prop.test(correct = FALSE) and Newcombe’s interval; p.adjust(method = "BH") over all indicators, breakdowns and groups together.',
  weighted: false,
  options: z.object({
    indicators: z.array(binarySchema).min(1).max(400),
    breakdowns: z.array(z.string()).min(1).max(40),
  }),
  output: {
    figures: {
      comparisons: 'Comparisons, the size of the family',
      expectedFalse: 'Raw p values under 0.05 to expect by chance alone',
    },
    tables: {
      differences: {
        about: 'One row an indicator and group',
        columns: {
          indicator: 'The indicator',
          breakdown: 'The breakdown',
          group: 'The group',
          base: 'Valid answers of the group',
          proportion: 'Their share of yes',
          lower: 'Lower end of its 95 % Wilson interval',
          upper: 'Upper end of its 95 % Wilson interval',
          othersBase: 'Valid answers of everybody else',
          others: 'Their share of yes',
          ...comparisonColumns,
        },
      },
    },
  },
  run({ indicators, breakdowns }, work) {
    const measures = indicators.flatMap((each, place) => {
      const outcome = binaryOutcome(work, each, [...work.path, 'indicators', place])
      return breakdowns.map((name, at) => {
        const groups = groupsOf(work.data, name, [...work.path, 'breakdowns', at])
        return { outcome, groups, tallies: unitTallies(outcome, groups, work.rows) }
      })
    })
    const found = subgroupDifferences(measures.map(({ tallies }) => tallies))
    if (found.length === 0) {
      const message = 'No group has answers beside others that have them, so there is nothing to compare.'
      throw analysisProblem('empty-subgroup', [...work.path, 'breakdowns'], message)
    }
    return {
      figures: { comparisons: found.length, expectedFalse: 0.05 * found.length },
      tables: {
        differences: found.map(({ measure, group, own, others, compared }) => {
          const of = measures[measure]
          return {
            indicator: of?.outcome.name ?? '',
            breakdown: of?.groups.name ?? '',
            group: of?.groups.codes[group] ?? '',
            base: own.base,
            proportion: compared.proportion,
            lower: compared.interval.lower,
            upper: compared.interval.upper,
            othersBase: others.base,
            others: others.positive / others.base,
            ...comparisonRow(compared, 'everybody else'),
          }
        }),
      },
      notes: [
        'Groups overlap in what goes with them: a difference between groups may be one of something else.',
        ...groupsWithoutAnswers(basesOf(measures)),
      ],
      populations: measures.flatMap(({ outcome, groups, tallies }) =>
        tallies.map((tally, group) =>
          tallyPopulation(`${outcome.name}, ${groups.name} ${groups.codes[group]}`, tally, outcome),
        ),
      ),
    }
  },
})
