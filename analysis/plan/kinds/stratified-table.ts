import { z } from 'zod'
import { analysisProblem } from '../../problem.ts'
import { type CrossTable, crossTable } from '../../statistics/cross-table.ts'
import { mantelHaenszel } from '../../statistics/mantel-haenszel.ts'
import { analysisKind } from '../analysis-kind.ts'
import { type BinaryOutcome, binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { groupsOf } from '../groups.ts'
import { groupsWithoutAnswers } from '../groups-without-answers.ts'

export const stratifiedTable = analysisKind({
  kind: 'stratified-table',
  about: 'Whether yes to one question goes with yes to another within strata, as one common odds ratio.',
  method:
    'mantelhaen.test, with or without continuity correction; DescTools::BreslowDayTest with Tarone’s correction for one odds ratio in all strata.',
  weighted: false,
  options: z.object({
    exposure: binarySchema,
    outcome: binarySchema,
    strata: z.string(),
    continuity: z.boolean().default(true),
  }),
  output: {
    figures: {
      oddsRatio: 'Common odds ratio (Mantel and Haenszel)',
      lower: 'Lower end of its 95 % interval (Robins, Breslow and Greenland)',
      upper: 'Upper end of its 95 % interval',
      logStandardError: 'Standard error of its logarithm',
      statistic: 'Chi-square of no association, one degree of freedom',
      pValue: 'Its p value',
      strata: 'Strata that say something',
      breslowDay: 'Breslow and Day’s test of one odds ratio in all strata',
      breslowDayPValue: 'Its p value',
      tarone: 'The same with Tarone’s correction',
      taronePValue: 'Its p value',
      homogeneityDegrees: 'Degrees of freedom of both',
    },
    tables: {
      strata: {
        about: 'One row a stratum',
        columns: {
          stratum: 'The stratum',
          exposedYes: 'Exposed with the outcome',
          exposedNo: 'Exposed without',
          othersYes: 'Others with the outcome',
          othersNo: 'Others without',
        },
      },
    },
  },
  run({ exposure, outcome, strata, continuity }, work) {
    const exposed = binaryOutcome(work, exposure, [...work.path, 'exposure'])
    const measured = binaryOutcome(work, outcome, [...work.path, 'outcome'])
    const groups = groupsOf(work.data, strata, [...work.path, 'strata'])
    const tables = fourfoldTables(exposed, measured, groups, work.rows)
    const answersIn = ({ table }: (typeof tables)[number]) =>
      table.counts.reduce((sum, count) => sum + count, 0)
    const present = tables.filter((each) => answersIn(each) > 0)
    if (present.length === 0)
      throw analysisProblem('empty-table', work.path, 'Nobody answered all that is needed.')
    const found = mantelHaenszel(
      present.map(({ table }) => table),
      continuity ? 'continuity' : 'none',
    )
    const { homogeneity } = found
    return {
      figures: {
        oddsRatio: found.oddsRatio,
        lower: found.lower,
        upper: found.upper,
        logStandardError: found.logStandardError,
        statistic: found.statistic,
        pValue: found.pValue,
        strata: found.strata,
        breslowDay: homogeneity?.breslowDay ?? null,
        breslowDayPValue: homogeneity?.breslowDayPValue ?? null,
        tarone: homogeneity?.tarone ?? null,
        taronePValue: homogeneity?.taronePValue ?? null,
        homogeneityDegrees: homogeneity?.degreesOfFreedom ?? null,
      },
      tables: {
        strata: present.map(({ stratum, table: { counts } }) => ({
          stratum,
          exposedYes: counts[0] ?? 0,
          exposedNo: counts[1] ?? 0,
          othersYes: counts[2] ?? 0,
          othersNo: counts[3] ?? 0,
        })),
      },
      notes: [
        ...(homogeneity && homogeneity.taronePValue < 0.05
          ? [
              'The strata do not seem to share one odds ratio: the common one hides a difference between them.',
            ]
          : []),
        ...groupsWithoutAnswers([{ measure: measured.name, groups, bases: tables.map(answersIn) }]),
      ],
      populations: present.flatMap(({ stratum, table: { counts } }) =>
        [0, 2].map((place) => {
          const [yes, no] = [counts[place] ?? 0, counts[place + 1] ?? 0]
          return {
            label: `${strata} ${stratum}, ${place === 0 ? exposed.name : `not ${exposed.name}`}`,
            base: yes + no,
            cells: [
              { label: 'yes', count: yes, sensitive: measured.sensitive.yes },
              { label: 'no', count: no, sensitive: measured.sensitive.no },
            ],
          }
        }),
      ),
    }
  },
})

/** Exposed above others, yes left of no. */
function fourfoldTables(
  exposed: BinaryOutcome,
  measured: BinaryOutcome,
  groups: ReturnType<typeof groupsOf>,
  rows: Uint32Array,
): readonly { readonly stratum: string; readonly table: CrossTable }[] {
  const counts = groups.codes.map(() => [
    [0, 0],
    [0, 0],
  ])
  for (const row of rows) {
    const [own, other] = [exposed.values[row] ?? 255, measured.values[row] ?? 255]
    const line = counts[groups.values[row] ?? -1]?.[1 - own]
    if (own > 1 || other > 1 || line === undefined) continue
    line[1 - other] = (line[1 - other] ?? 0) + 1
  }
  return groups.codes.map((stratum, place) => ({ stratum, table: crossTable(counts[place] ?? []) }))
}
