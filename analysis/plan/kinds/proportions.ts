import { z } from 'zod'
import { analysisProblem } from '../../problem.ts'
import { clopperPearsonInterval } from '../../statistics/clopper-pearson-interval.ts'
import { finitePopulationInterval } from '../../statistics/finite-population-interval.ts'
import { wilsonInterval } from '../../statistics/wilson-interval.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { designProportion } from '../design-proportion.ts'
import { groupsBy, rowsWithin } from '../group-rows.ts'
import { basesOf, groupsWithoutAnswers } from '../groups-without-answers.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

export const proportions = analysisKind({
  kind: 'proportions',
  about: 'The share of yes of each indicator, for everybody or by group, with its intervals.',
  method:
    'Wilson (prop.test(correct = FALSE)), Clopper-Pearson (binom.test), Wilson with the effective base n / (1 - n/N) for a finite population; with weights or a design svyciprop(method = "logit") and "beta".',
  weighted: true,
  options: z.object({
    indicators: z.array(binarySchema).min(1).max(400),
    by: z.string().optional(),
    population: z
      .union([z.int().min(1), z.record(z.string(), z.int().min(1))])
      .optional()
      .describe('How many people there are, or how many in each group: adds the finite-population interval.'),
  }),
  output: {
    figures: {},
    tables: {
      proportions: {
        about: 'One row an indicator and group with answers',
        columns: {
          indicator: 'The indicator',
          group: 'The group',
          count: 'Answers that count as yes',
          base: 'Valid answers',
          proportion: 'Their share',
          lower: 'Lower end of the 95 % Wilson interval',
          upper: 'Upper end of the 95 % Wilson interval',
          exactLower: 'Lower end of the 95 % Clopper-Pearson interval',
          exactUpper: 'Upper end of the 95 % Clopper-Pearson interval',
          finiteLower: 'Lower end of the 95 % interval for a finite population',
          finiteUpper: 'Upper end of the 95 % interval for a finite population',
          weighted: 'Weighted share',
          standardError: 'Its standard error, from the design',
          degreesOfFreedom: 'Degrees of freedom of the design',
          effectiveBase: 'Kish’s effective base',
          logitLower: 'Lower end of the 95 % design-based interval (logit)',
          logitUpper: 'Upper end of the 95 % design-based interval (logit)',
          betaLower: 'Lower end of the 95 % design-based interval (beta)',
          betaUpper: 'Upper end of the 95 % design-based interval (beta)',
        },
      },
    },
  },
  run({ indicators, by, population }, work) {
    const groups = groupsBy(work, by)
    const { sampling } = work.sampled
    const measured = indicators.map((each, place) => {
      const outcome = binaryOutcome(work, each, [...work.path, 'indicators', place])
      return { outcome, groups, tallies: unitTallies(outcome, groups, work.rows) }
    })
    if (measured.every(({ tallies }) => tallies.every(({ base }) => base === 0))) {
      throw analysisProblem('empty-subgroup', work.path, 'Nobody answered any of this.')
    }
    const people = populationOf(population, groups.codes, [...work.path, 'population'])
    return {
      figures: {},
      tables: {
        proportions: measured.flatMap(({ outcome, tallies }) =>
          tallies.flatMap(({ base, positive }, group) => {
            if (base === 0) return []
            const code = groups.codes[group] ?? ''
            const wilson = wilsonInterval(positive, base)
            const exact = clopperPearsonInterval(positive, base)
            const all = people(code)
            const finite = all === null ? null : finitePopulationInterval(positive, base, all)
            const weighted =
              sampling && designProportion(sampling, outcome.values, rowsWithin(work, groups, group))
            return {
              indicator: outcome.name,
              group: code,
              count: positive,
              base,
              proportion: positive / base,
              lower: wilson.lower,
              upper: wilson.upper,
              exactLower: exact.lower,
              exactUpper: exact.upper,
              finiteLower: finite?.lower ?? null,
              finiteUpper: finite?.upper ?? null,
              weighted: weighted?.proportion ?? null,
              standardError: weighted?.standardError ?? null,
              degreesOfFreedom: weighted?.degreesOfFreedom ?? null,
              effectiveBase: weighted?.effectiveBase ?? null,
              logitLower: weighted?.logit.lower ?? null,
              logitUpper: weighted?.logit.upper ?? null,
              betaLower: weighted?.beta.lower ?? null,
              betaUpper: weighted?.beta.upper ?? null,
            }
          }),
        ),
      },
      notes: [
        ...(population
          ? [
              'The interval for a finite population describes these people on that day, and enters no verdict.',
            ]
          : []),
        ...groupsWithoutAnswers(basesOf(measured)),
      ],
      populations: measured.flatMap(({ outcome, tallies }) =>
        tallies.map((tally, group) =>
          tallyPopulation(`${outcome.name}, ${groups.codes[group]}`, tally, outcome),
        ),
      ),
    }
  },
})

/** How many people a group has; null where the plan does not say. Throws `unknown-code` for a group that is not there. */
function populationOf(
  population: number | Readonly<Record<string, number>> | undefined,
  codes: readonly string[],
  path: readonly (string | number)[],
): (code: string) => number | null {
  if (typeof population !== 'object') return () => population ?? null
  for (const code of Object.keys(population)) {
    if (codes.includes(code)) continue
    const message = `There is no group of this name. The groups are ${codes.slice(0, 30).join(', ')}.`
    throw analysisProblem('unknown-code', [...path, code], message)
  }
  return (code) => (Object.hasOwn(population, code) ? (population[code] ?? null) : null)
}
