import { z } from 'zod'
import { compareUnits } from '../../compare/compare-units.ts'
import { analysisProblem } from '../../problem.ts'
import { sumTallies } from '../../tabulate/tally.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { comparisonColumns, comparisonRow } from '../comparison-words.ts'
import { groupsOf } from '../groups.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

export const benchmark = analysisKind({
  kind: 'benchmark',
  about:
    'Each unit (local authority) on each indicator against all the other units together, itself left out.',
  method:
    'Wilson intervals at 95 and 99.8 %; pooled z test, its variance widened by the usual spread between units (Spiegelhalter 2005) unless switched off, when it is prop.test(correct = FALSE); Newcombe interval of the difference; p.adjust(method = "BH") over the indicators of one unit.',
  weighted: false,
  options: z.object({
    units: z.string().describe('The variable that names the unit of each row.'),
    indicators: z.array(binarySchema).min(1).max(400).describe('The family: one test each.'),
    only: z.array(z.string()).min(1).optional().describe('Units to give results for; all where not said.'),
    overDispersion: z
      .boolean()
      .default(true)
      .describe('Whether the usual spread between units is allowed for.'),
  }),
  output: {
    figures: {
      units: 'Units with answers',
      indicators: 'Indicators, the size of each unit’s family',
      expectedFalse: 'Raw p values under 0.05 to expect in one family by chance alone',
      higher: 'Comparisons called higher',
      lower: 'Comparisons called lower',
      similar: 'Comparisons called similar',
      notEnoughAnswers: 'Comparisons that the answers cannot decide',
    },
    tables: {
      comparisons: {
        about: 'One row a unit and indicator',
        columns: {
          unit: 'The unit',
          indicator: 'The indicator',
          count: 'Answers that count as yes',
          base: 'Valid answers',
          proportion: 'Their share',
          lower: 'Lower end of its 95 % Wilson interval',
          upper: 'Upper end of its 95 % Wilson interval',
          lowerWide: 'Lower end of its 99.8 % Wilson interval',
          upperWide: 'Upper end of its 99.8 % Wilson interval',
          rest: 'Proportion of all the others',
          restBase: 'Valid answers of all the others',
          betweenVariance: 'Variance added for the usual spread between units',
          ...comparisonColumns,
          adjustedOverAll: 'p value after Benjamini and Hochberg over all units and indicators together',
        },
      },
    },
  },
  run({ units, indicators, only, overDispersion }, work) {
    const groups = groupsOf(work.data, units, [...work.path, 'units'])
    const outcomes = indicators.map((each, place) =>
      binaryOutcome(work, each, [...work.path, 'indicators', place]),
    )
    const tallies = outcomes.map((outcome) => unitTallies(outcome, groups, work.rows))
    const wanted = new Set(only ?? groups.codes)
    only?.forEach((each, place) => {
      const unit = groups.codes.indexOf(each)
      const path = [...work.path, 'only', place]
      if (unit < 0) throw analysisProblem('unknown-code', path, 'There is no unit of this name.')
      if (tallies.every((of) => (of[unit]?.base ?? 0) === 0))
        throw analysisProblem('empty-subgroup', path, 'Nobody of this unit answered any of this.')
    })
    const answering = groups.codes.filter((_, unit) => tallies.some((of) => (of[unit]?.base ?? 0) > 0))
    if (answering.length < 2)
      throw analysisProblem('empty-subgroup', [...work.path, 'units'], 'Fewer than two units have answers.')
    const found = compareUnits(tallies, { overDispersion }).filter(({ unit }) =>
      wanted.has(groups.codes[unit] ?? ''),
    )
    const called = (verdict: string) => found.filter(({ compared }) => compared.verdict === verdict).length
    return {
      figures: {
        units: new Set(found.map(({ unit }) => unit)).size,
        indicators: indicators.length,
        expectedFalse: 0.05 * indicators.length,
        higher: called('higher'),
        lower: called('lower'),
        similar: called('similar'),
        notEnoughAnswers: called('not-enough-answers'),
      },
      tables: {
        comparisons: found.map(({ unit, indicator, own, rest, wideInterval, compared, adjustedOverAll }) => ({
          unit: groups.codes[unit] ?? '',
          indicator: outcomes[indicator]?.name ?? '',
          count: own.positive,
          base: own.base,
          proportion: compared.proportion,
          lower: compared.interval.lower,
          upper: compared.interval.upper,
          lowerWide: wideInterval.lower,
          upperWide: wideInterval.upper,
          rest: rest.proportion,
          restBase: rest.base,
          betweenVariance: rest.betweenVariance,
          ...comparisonRow(compared, 'the others'),
          adjustedOverAll,
        })),
      },
      notes: [
        'Intervals of a difference are about sampling alone; the test also allows for the usual spread between units.',
        'Ranking units by these figures mistakes accident for difference.',
      ],
      populations: outcomes.flatMap((outcome, indicator) => [
        ...(tallies[indicator] ?? []).flatMap((tally, unit) =>
          wanted.has(groups.codes[unit] ?? '')
            ? [tallyPopulation(`${outcome.name}, ${groups.codes[unit]}`, tally, outcome)]
            : [],
        ),
        tallyPopulation(`${outcome.name}, all`, sumTallies(tallies[indicator] ?? []), outcome),
      ]),
    }
  },
})
