import { z } from 'zod'
import { type CaseMixPattern, type CaseMixUnit, caseMix } from '../../compare/case-mix.ts'
import { logisticCaseMix } from '../../compare/logistic-case-mix.ts'
import { codedVariable } from '../../dataset/survey-data.ts'
import { AnalysisProblem, type AnalysisProblemCode, analysisProblem } from '../../problem.ts'
import type { Tally } from '../../tabulate/tally.ts'
import { analysisKind, type Work } from '../analysis-kind.ts'
import { type BinaryOutcome, binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { type Groups, groupsOf } from '../groups.ts'
import { tallyPopulation } from '../unit-tallies.ts'

export const caseMixAdjusted = analysisKind({
  kind: 'case-mix',
  about: 'Each unit’s proportion beside what its people’s mix would lead one to expect of it.',
  method:
    'Indirect standardisation: expected counts from glm(cbind(yes, no) ~ factors, binomial) fitted to all the others; ratio with Byar’s interval and the exact Poisson one (poisson.test(observed, expected)).',
  weighted: false,
  options: z.object({
    units: z.string(),
    indicator: binarySchema,
    factors: z.array(z.string()).min(1).max(12).describe('Variables with codes that make up the mix.'),
    only: z.array(z.string()).min(1).optional().describe('Units to give results for; all where not said.'),
  }),
  output: {
    figures: { patterns: 'Combinations of the factors that occur', units: 'Units with a result' },
    tables: {
      units: {
        about: 'One row a unit that can be adjusted',
        columns: {
          unit: 'The unit',
          base: 'Answers with every factor known',
          observed: 'Of them, those that count as yes',
          expected: 'Those to be expected of the same people in all the other units',
          crude: 'Proportion as it is',
          rest: 'Proportion of all the others',
          expectedProportion: 'Proportion to be expected of its mix',
          ratio: 'Observed over expected',
          byarLower: 'Lower end of its 95 % interval (Byar)',
          byarUpper: 'Upper end of its 95 % interval (Byar)',
          exactLower: 'Lower end of its 95 % interval (exact Poisson)',
          exactUpper: 'Upper end of its 95 % interval (exact Poisson)',
          adjusted: 'The ratio times the proportion of the others, at most 1',
        },
      },
      refused: {
        about: 'Units that cannot be adjusted, and why',
        columns: { unit: 'The unit', reason: 'Why not' },
      },
    },
  },
  run({ units, indicator, factors, only }, work) {
    const groups = groupsOf(work.data, units, [...work.path, 'units'])
    const outcome = binaryOutcome(work, indicator, [...work.path, 'indicator'])
    const variables = factors.map((name, place) =>
      codedVariable(work.data, name, [...work.path, 'factors', place]),
    )
    const wanted = (only ?? groups.codes).map((each, place) => {
      const unit = groups.codes.indexOf(each)
      if (unit !== -1) return unit
      throw analysisProblem('unknown-code', [...work.path, 'only', place], 'There is no unit of this name.')
    })
    const patterns = gatherPatterns(outcome, groups, variables, work)
    const fitModel = logisticCaseMix(outcome.name, variables)
    const found: CaseMixUnit[] = []
    const refused: { readonly unit: string; readonly code: AnalysisProblemCode; readonly reason: string }[] =
      []
    wanted.forEach((unit, place) => {
      work.progress(place / wanted.length)
      try {
        found.push(...caseMix(patterns, [unit], fitModel))
      } catch (problem) {
        if (!(problem instanceof AnalysisProblem)) throw problem
        refused.push({ unit: groups.codes[unit] ?? '', code: problem.code, reason: problem.message })
      }
    })
    if (found.length === 0) {
      const { code, reason } = refused[0] ?? noUnits
      throw analysisProblem(code, [...work.path, only ? 'only' : 'units'], reason)
    }
    return {
      figures: { patterns: patterns.length, units: found.length },
      tables: {
        units: found.map((each) => ({
          unit: groups.codes[each.unit] ?? '',
          base: each.base,
          observed: each.standardised.observed,
          expected: each.standardised.expected,
          crude: each.crude,
          rest: each.restProportion,
          expectedProportion: each.expectedProportion,
          ratio: each.standardised.ratio,
          byarLower: each.standardised.byar.lower,
          byarUpper: each.standardised.byar.upper,
          exactLower: each.standardised.exact.lower,
          exactUpper: each.standardised.exact.upper,
          adjusted: each.adjusted,
        })),
        refused: refused.map(({ unit, reason }) => ({ unit, reason })),
      },
      notes: [
        'The model is fitted anew for each unit without it.',
        'Poisson intervals are on the wide side where the outcome is common.',
        'Adjustment is only as good as the factors: what was not asked is not adjusted for.',
      ],
      populations: found.map((each) =>
        tallyPopulation(
          groups.codes[each.unit] ?? '',
          {
            base: each.base,
            positive: each.standardised.observed,
            negative: each.base - each.standardised.observed,
          },
          outcome,
        ),
      ),
    }
  },
})

const noUnits = { code: 'empty-subgroup', reason: 'No unit has answers and others beside it.' } as const

/** People with an answer and every factor, counted by pattern and unit. */
function gatherPatterns(
  outcome: BinaryOutcome,
  groups: Groups,
  variables: readonly { readonly codes: readonly string[]; readonly values: Uint8Array }[],
  { rows }: Pick<Work, 'rows'>,
): readonly CaseMixPattern[] {
  const found = new Map<string, { readonly factors: readonly number[]; readonly units: Tally[] }>()
  const empty: Tally = { base: 0, positive: 0, negative: 0 }
  for (const row of rows) {
    const answer = outcome.values[row] ?? 255
    const unit = groups.values[row] ?? groups.codes.length
    if (answer > 1 || unit >= groups.codes.length) continue
    const factors = variables.map(({ values }) => values[row] ?? 255)
    if (factors.some((value, place) => value >= (variables[place]?.codes.length ?? 0))) continue
    const key = factors.join(' ')
    const pattern = found.get(key) ?? { factors, units: groups.codes.map(() => empty) }
    found.set(key, pattern)
    const { base, positive, negative } = pattern.units[unit] ?? empty
    pattern.units[unit] = { base: base + 1, positive: positive + answer, negative: negative + 1 - answer }
  }
  // In one order whatever the order of the rows, so that sums come out the same to the last digit.
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, pattern]) => pattern)
}
