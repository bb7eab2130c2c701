import { z } from 'zod'
import { scoreVariable } from '../../dataset/derive-variable.ts'
import { analysisProblem } from '../../problem.ts'
import { kruskalWallisTest } from '../../statistics/kruskal-wallis-test.ts'
import { mannWhitneyTest } from '../../statistics/mann-whitney-test.ts'
import { quantile } from '../../statistics/quantile.ts'
import { rankValues } from '../../statistics/rank-groups.ts'
import { analysisKind } from '../analysis-kind.ts'
import { groupsOf } from '../groups.ts'
import { groupsWithoutAnswers } from '../groups-without-answers.ts'

export const rankComparison = analysisKind({
  kind: 'rank-comparison',
  about: 'Whether one group tends to give higher answers than another on an ordered scale.',
  method:
    'Two groups: wilcox.test, exact without ties under 50 each, else normal with ties and continuity correction. More: kruskal.test.',
  weighted: false,
  options: z.object({
    variable: z.string().describe('A quantity, or codes that are numerals.'),
    groups: z.string(),
    only: z
      .array(z.string())
      .min(2)
      .optional()
      .describe('The groups to compare; all with answers where not said.'),
  }),
  output: {
    figures: {
      test: 'mann-whitney or kruskal-wallis',
      statistic: 'W of the first group, or Kruskal and Wallis’s H',
      degreesOfFreedom: 'Of H; null for two groups',
      pValue: 'Two-sided p value',
      method: 'exact or normal; chi-square for more than two groups',
      probability:
        'Two groups: the chance that someone of the first has the higher value, ties half; null for more',
    },
    tables: {
      groups: {
        about: 'One row a group compared',
        columns: { group: 'The group', base: 'Values', median: 'Median' },
      },
    },
  },
  run({ variable, groups: name, only }, work) {
    const { values } = scoreVariable(work.data, variable, variable, null, [...work.path, 'variable'])
    const groups = groupsOf(work.data, name, [...work.path, 'groups'])
    only?.forEach((code, place) => {
      if (groups.codes.includes(code)) return
      throw analysisProblem('unknown-code', [...work.path, 'only', place], 'There is no group of this name.')
    })
    const wanted = (only ?? groups.codes).map((code) => {
      const group = groups.codes.indexOf(code)
      const own: number[] = []
      for (const row of work.rows) {
        const value = values[row] ?? Number.NaN
        if (groups.values[row] === group && !Number.isNaN(value)) own.push(value)
      }
      return { code, own }
    })
    const emptyPlace = only ? wanted.findIndex(({ own }) => own.length === 0) : -1
    if (emptyPlace !== -1) {
      const message = 'Nobody in this group has an answer.'
      throw analysisProblem('empty-subgroup', [...work.path, 'only', emptyPlace], message)
    }
    const present = only ? wanted : wanted.filter(({ own }) => own.length > 0)
    if (present.length < 2) {
      throw analysisProblem('empty-subgroup', [...work.path, 'groups'], 'Fewer than two groups have answers.')
    }
    const ranked = rankValues(present.map(({ own }) => own))
    const found =
      present.length === 2
        ? { test: 'mann-whitney', degreesOfFreedom: null, ...mannWhitneyTest(ranked) }
        : { test: 'kruskal-wallis', method: 'chi-square', probability: null, ...kruskalWallisTest(ranked) }
    return {
      figures: {
        test: found.test,
        statistic: found.statistic,
        degreesOfFreedom: found.degreesOfFreedom,
        pValue: found.pValue,
        method: found.method,
        probability: found.probability,
      },
      tables: {
        groups: present.map(({ code, own }) => ({
          group: code,
          base: own.length,
          median: quantile(own, 0.5),
        })),
      },
      notes: only
        ? []
        : groupsWithoutAnswers([{ measure: variable, groups, bases: wanted.map(({ own }) => own.length) }]),
      populations: present.map(({ code, own }) => ({
        label: `${variable}, ${code}`,
        base: own.length,
        cells: [],
      })),
    }
  },
})
