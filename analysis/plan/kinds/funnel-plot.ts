import { z } from 'zod'
import { funnel } from '../../compare/funnel.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { groupsOf } from '../groups.ts'
import { basesOf, groupsWithoutAnswers } from '../groups-without-answers.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

const limitColumns = {
  plainLower: 'Lower plain limit: the normal approximation about the target',
  plainUpper: 'Upper plain limit',
  exactLower: 'Lower exact limit: interpolated binomial',
  exactUpper: 'Upper exact limit',
  overDispersedLower: 'Lower limit that allows for the usual spread between units',
  overDispersedUpper: 'Upper limit that allows for the usual spread between units',
} as const

export const funnelPlot = analysisKind({
  kind: 'funnel',
  about:
    'Limits within which units of each size stay if nothing but chance, or chance and the usual spread, moves them.',
  method:
    'Plain: PHEindicatormethods calculate_funnel_limits. Exact: interpolated binomial, Spiegelhalter 2005. Over-dispersed: arcsine scale, winsorised 10 % each end with what winsorising takes of the variance made good, angle clamped to a quarter turn.',
  weighted: false,
  options: z.object({
    units: z.string(),
    indicator: binarySchema,
    target: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('The middle of the funnel; the pooled proportion where not said.'),
    tail: z
      .number()
      .positive()
      .max(0.25)
      .default(0.001)
      .describe('Probability beyond each limit: 0.025 for 95 %, 0.001 for 99.8 %.'),
  }),
  output: {
    figures: {
      target: 'The middle of the funnel',
      tail: 'Probability beyond each limit',
      phi: 'Mean squared z score, winsorised: 1 when units differ by sampling alone',
      tauSquared: 'Variance between units beyond sampling, on the arcsine scale',
      outsidePlain: 'Units outside the plain limits',
      outsideExact: 'Units outside the exact limits',
      outsideOverDispersed: 'Units outside the over-dispersed limits',
    },
    tables: {
      units: {
        about: 'One row a unit with answers',
        columns: {
          unit: 'The unit',
          count: 'Answers that count as yes',
          base: 'Valid answers',
          proportion: 'Their share',
          ...limitColumns,
          plain: 'above, within or below the plain limits',
          exact: 'above, within or below the exact limits',
          overDispersed: 'above, within or below the over-dispersed limits: the ones to read',
        },
      },
    },
  },
  run({ units, indicator, target, tail }, work) {
    const groups = groupsOf(work.data, units, [...work.path, 'units'])
    const outcome = binaryOutcome(work, indicator, [...work.path, 'indicator'])
    const tallies = unitTallies(outcome, groups, work.rows)
    const found = funnel(tallies, { tail, target })
    const outside = (method: 'plain' | 'exact' | 'overDispersed') =>
      found.units.filter(({ position }) => position[method] !== 'within').length
    return {
      figures: {
        target: found.target,
        tail,
        phi: found.spread.phi,
        tauSquared: found.spread.tauSquared,
        outsidePlain: outside('plain'),
        outsideExact: outside('exact'),
        outsideOverDispersed: outside('overDispersed'),
      },
      tables: {
        units: found.units.map(({ unit, base, proportion, plain, exact, overDispersed, position }) => ({
          unit: groups.codes[unit] ?? '',
          count: tallies[unit]?.positive ?? 0,
          base,
          proportion,
          plainLower: plain.lower,
          plainUpper: plain.upper,
          exactLower: exact.lower,
          exactUpper: exact.upper,
          overDispersedLower: overDispersed.lower,
          overDispersedUpper: overDispersed.upper,
          plain: position.plain,
          exact: position.exact,
          overDispersed: position.overDispersed,
        })),
      },
      notes: [
        'Plain and exact limits flag large units for being ordinary wherever units truly differ a little.',
        ...groupsWithoutAnswers(basesOf([{ outcome, groups, tallies }])),
      ],
      populations: tallies.map((tally, unit) => tallyPopulation(groups.codes[unit] ?? '', tally, outcome)),
    }
  },
})
