import { z } from 'zod'
import { changeSince } from '../../compare/change-since.ts'
import { analysisProblem } from '../../problem.ts'
import { analysisKind, type Scalar } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { comparisonColumns, comparisonRow } from '../comparison-words.ts'
import { groupsOf } from '../groups.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

const waveSchema = z.strictObject({
  code: z.string().describe('The wave’s code or name in the data.'),
  version: z.int().min(1).describe('The instrument version it asked.'),
})

export const change = analysisKind({
  kind: 'change',
  about: 'A unit’s indicators now against its previous wave, where the series is unbroken.',
  method:
    'Independent samples: prop.test(correct = FALSE) and Newcombe’s interval; p.adjust(method = "BH") over the indicators that can be compared.',
  weighted: false,
  options: z.object({
    waves: z.string().describe('The variable that names the wave of each row.'),
    now: waveSchema,
    before: waveSchema,
    indicators: z.array(binarySchema).min(1).max(400),
    breaks: z
      .array(
        z.strictObject({
          indicator: z.string().describe('The variable whose series breaks.'),
          fromVersion: z.int().min(2).describe('The first instrument version after the break.'),
          reason: z.string().max(500),
        }),
      )
      .default([])
      .describe('Where a series breaks; such an indicator is never compared across the break.'),
  }),
  output: {
    figures: {
      compared: 'Indicators compared, the size of the family',
      broken: 'Indicators whose series breaks',
    },
    tables: {
      changes: {
        about: 'One row an indicator',
        columns: {
          indicator: 'The indicator',
          status: 'compared, series-broken or no-answers',
          reason: 'Why it is not compared',
          base: 'Valid answers now',
          proportion: 'Share of yes now; null where not compared',
          baseBefore: 'Valid answers before',
          proportionBefore: 'Share of yes before; null where not compared',
          ...comparisonColumns,
        },
      },
    },
  },
  run({ waves, now, before, indicators, breaks }, work) {
    const groups = groupsOf(work.data, waves, [...work.path, 'waves'])
    const placeOf = (each: 'now' | 'before', code: string) => {
      const place = groups.codes.indexOf(code)
      if (place !== -1) return place
      throw analysisProblem('unknown-code', [...work.path, each, 'code'], 'The data have no such wave.')
    }
    if (before.version > now.version) {
      const message = 'The wave before has a later instrument version than the wave now.'
      throw analysisProblem('out-of-range', [...work.path, 'before', 'version'], message)
    }
    if (before.code === now.code) {
      const message = 'A wave is not compared with itself.'
      throw analysisProblem('not-a-plan', [...work.path, 'before', 'code'], message)
    }
    const [here, there] = [placeOf('now', now.code), placeOf('before', before.code)]
    const empty = { base: 0, positive: 0, negative: 0 }
    const measured = indicators.map((each, place) => {
      const outcome = binaryOutcome(work, each, [...work.path, 'indicators', place])
      const tallies = unitTallies(outcome, groups, work.rows)
      return { outcome, now: tallies[here] ?? empty, before: tallies[there] ?? empty }
    })
    const changes = changeSince(
      measured.map((each) => ({
        indicator: each.outcome.name,
        now: { tally: each.now, version: now.version },
        before: { tally: each.before, version: before.version },
      })),
      breaks,
    )
    const count = (status: string) => changes.filter((each) => each.status === status).length
    return {
      figures: { compared: count('compared'), broken: count('series-broken') },
      tables: {
        changes: changes.map((each, place) => {
          const tallies = measured[place] ?? { now: empty, before: empty }
          const compared = each.status === 'compared' ? each.compared : null
          return {
            indicator: each.indicator,
            status: each.status,
            reason: each.status === 'series-broken' ? each.reason : null,
            base: tallies.now.base,
            proportion: compared?.proportion ?? null,
            baseBefore: tallies.before.base,
            proportionBefore: compared && tallies.before.positive / tallies.before.base,
            ...(compared ? comparisonRow(compared, 'the wave before') : nothingCompared),
          }
        }),
      },
      notes: [
        'Anonymous answers cannot be paired. Many of the same people answer both times, so the true error is smaller: a change called out is surer than it says.',
      ],
      populations: measured.flatMap((each) => [
        tallyPopulation(`${each.outcome.name}, ${now.code}`, each.now, each.outcome),
        tallyPopulation(`${each.outcome.name}, ${before.code}`, each.before, each.outcome),
      ]),
    }
  },
})

const nothingCompared: Readonly<Record<keyof typeof comparisonColumns, Scalar>> = {
  difference: null,
  differenceLower: null,
  differenceUpper: null,
  z: null,
  pValue: null,
  adjustedP: null,
  verdict: null,
  verdictInWords: null,
  smallestDetectable: null,
  smallestRise: null,
  smallestFall: null,
}
