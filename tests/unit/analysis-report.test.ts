import { describe, expect, test } from 'vitest'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { disclosurePolicy, ThresholdRefused } from '../../analysis/disclosure/policy.ts'
import { reportToCsv } from '../../analysis/exports/tidy-csv.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import {
  type ExampleSize,
  exampleInput,
  exampleNation,
  exampleReport,
  exampleRows,
} from '../support/example-report.ts'

const everySize: readonly ExampleSize[] = ['empty', 'nearly-empty', 'small', 'eighteen', 'middling', 'large']

const blocksOf = (model: ReportModel) => model.sections.flatMap(({ blocks }) => blocks)
const tablesOf = (model: ReportModel): readonly PublishedTable[] =>
  blocksOf(model).flatMap((block) => ('table' in block ? [block.table] : []))
const textsOf = (model: ReportModel): readonly string[] => [
  ...model.sections.map(({ heading }) => heading),
  ...blocksOf(model).flatMap((block) => {
    if ('text' in block) return [block.text]
    if ('items' in block) return block.items
    return 'finding' in block ? [block.finding, block.sureness] : []
  }),
]

describe.each(everySize)('a report of %s answers', (size) => {
  const model = exampleReport(size)

  test('comes with every section and every indicator', () => {
    expect(model.sections.map(({ id }) => id)).toEqual([
      'in-one-page',
      'who-answered',
      'wellbeing',
      'relationships',
      'rights',
      'resilience',
      'recovery',
      'groups',
      'what-they-said',
      'how-sure-and-how-done',
      'questions-to-take',
      'plan-what-to-do',
    ])
    expect(tablesOf(model).filter(({ id }) => id.endsWith('--benchmark'))).toHaveLength(43)
    expect(new Set(tablesOf(model).map(({ id }) => id)).size).toBe(tablesOf(model).length)
  })

  test('has no sentence that is empty, unfinished or broken', () => {
    for (const text of textsOf(model)) {
      expect(text.length).toBeGreaterThan(10)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.| {2}|:\.|;\./)
    }
  })

  test('says no percentage that no published row has', () => {
    const published = new Set(
      tablesOf(model).flatMap(({ rows }) => rows.flatMap((row) => [row.percentage, row.lower, row.upper])),
    )
    published.add(model.participation.responseRate)
    const said = textsOf(model).flatMap((text) =>
      [...text.matchAll(/(\d+)%/g)].map((match) => Number(match[1])),
    )
    expect(said.filter((percentage) => !published.has(percentage))).toEqual([])
  })

  test('says that it is synthetic everywhere', () => {
    expect(model.synthetic).toBe(true)
    expect(tablesOf(model).filter(({ synthetic }) => !synthetic)).toEqual([])
    expect(textsOf(model).join(' ')).toContain('synthetic')
  })

  test('is the same when made again', () => {
    expect(JSON.stringify(exampleReport(size))).toBe(JSON.stringify(model))
  })

  test('ranks and blames nobody', () => {
    expect(textsOf(model).join('\n')).not.toMatch(/\b(best|worst|top|bottom|league|fail\w*|poor|only \d)\b/i)
  })
})

test('no answers and a few look the same but for nothing', () => {
  const few = exampleInput('nearly-empty')
  const none = { ...few, own: exampleInput('empty').own }
  expect(benchmarkReport(none)).toEqual(benchmarkReport(few))
})

test('eighteen answers still show most indicators', () => {
  const own = tablesOf(exampleReport('eighteen')).map(({ rows }) => rows[0]?.status)
  expect(own.filter((status) => status === 'shown').length).toBeGreaterThan(0.9 * own.length)
})

describe('the comparator', () => {
  const input = exampleInput('middling')

  test('leaves the authority itself out, whether or not the caller did', () => {
    const without = exampleRows().filter(({ localAuthority }) => localAuthority !== input.localAuthority.id)
    const others = datasetFromResponses(ages11To17V1, without)
    expect(benchmarkReport({ ...input, others })).toEqual(benchmarkReport(input))
  })

  test('missing, the report still comes and says why', () => {
    const model = benchmarkReport({ ...input, others: null, benchmarkSet: null })
    const statuses = new Set(
      tablesOf(model).flatMap(({ rows }) =>
        rows.filter(({ group }) => group === 'other-local-authorities').map(({ status }) => status),
      ),
    )
    expect(statuses).toEqual(new Set(['not-available']))
    expect(model.benchmarkSet).toBeNull()
    expect(textsOf(model).join(' ')).toContain('has not yet published a set of local authorities')
  })

  test('of two authorities is hidden', () => {
    const two = exampleRows().filter(({ localAuthority }) =>
      ['vexborough', 'thistledown'].includes(localAuthority),
    )
    const model = benchmarkReport({ ...input, others: datasetFromResponses(ages11To17V1, two) })
    const rows = tablesOf(model).flatMap((table) => table.rows)
    expect(rows.filter((row) => row.group === 'other-local-authorities' && row.status !== 'hidden')).toEqual(
      [],
    )
  })
})

test('over the whole nation the planted differences stand out and few others do', () => {
  const rows = exampleRows()
  const input = exampleInput('large')
  const flagged = exampleNation().localAuthorities.flatMap(({ id, name }) => {
    const own = datasetFromResponses(
      ages11To17V1,
      rows.filter(({ localAuthority }) => localAuthority === id),
    )
    const model = benchmarkReport({ ...input, localAuthority: { ...input.localAuthority, id, name }, own })
    return tablesOf(model).flatMap((table) =>
      table.rows
        .filter(({ comparison }) => comparison?.verdict === 'higher' || comparison?.verdict === 'lower')
        .filter(({ group }) => group === 'other-local-authorities')
        .map(({ comparison }) => `${id} ${table.indicator} ${comparison?.verdict}`),
    )
  })
  expect(flagged).toContain('larkminster included-in-decisions higher')
  expect(flagged).toContain('larkminster settled lower')
  expect(flagged).toContain('vexborough reaches-social-worker lower')
  expect(flagged).toContain('westerlyn reaches-social-worker lower')
  expect(flagged.length).toBeLessThan(15)
})

test('an authority where far fewer feel safe reads so, in heading, finding and verdict', () => {
  const rows = exampleRows()
    .filter(({ localAuthority }) => localAuthority === 'larkminster')
    .map((row) => ({ ...row, answers: { ...row.answers, 'feels-safe': { code: 'sometimes' } } }))
    .map((row, place) =>
      place % 3 === 0 ? { ...row, answers: { ...row.answers, 'feels-safe': { code: 'always' } } } : row,
    )
  const model = benchmarkReport({ ...exampleInput('large'), own: datasetFromResponses(ages11To17V1, rows) })
  const table = tablesOf(model).find(({ id }) => id === 'feels-safe-at-home--benchmark')
  expect(table?.rows[0]).toMatchObject({ base: rows.length, percentage: 34 })
  expect(table?.rows[1]?.comparison?.verdict).toBe('lower')
  const rights = model.sections.find(({ id }) => id === 'rights')
  expect(rights?.heading).toContain('fewer than elsewhere always feel safe where they live')
  expect(
    textsOf(model).filter((text) => text.startsWith('About 1 in 3 young people (34%) always feel safe')),
  ).not.toEqual([])
})

test('two groups are called different when, and only when, some two intervals do not touch', () => {
  const groups = everySize
    .flatMap((size) => exampleReport(size).sections.filter(({ id }) => id === 'groups'))
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'breakdown' ? [block] : [])))
  const apart = groups.filter(({ sureness }) => sureness.includes('do not touch'))
  const touching = groups.filter(({ sureness }) => sureness.includes('overlap'))
  expect(apart.length).toBeGreaterThan(0)
  expect(touching.length).toBeGreaterThan(0)
  const gap = ({ table }: { readonly table: PublishedTable }) => {
    const rows = table.rows.filter(({ group, status }) => group === 'category' && status === 'shown')
    return (
      Math.max(...rows.map(({ lower }) => lower ?? 0)) - Math.min(...rows.map(({ upper }) => upper ?? 100))
    )
  }
  expect(apart.filter((block) => gap(block) <= 0)).toEqual([])
  expect(touching.filter((block) => gap(block) > 0)).toEqual([])
})

test('bases and percentages are those of a hand count', () => {
  const answers = [
    ...Array.from({ length: 7 }, () => ({ 'good-friend': { code: 'yes' } })),
    ...Array.from({ length: 4 }, () => ({ 'good-friend': { code: 'no' } })),
    { 'good-friend': { missing: 'not-sure' as const } },
  ]
  const own = datasetFromResponses(
    ages11To17V1,
    answers.map((each) => ({ answers: each, localAuthority: 'larkminster' })),
  )
  const model = benchmarkReport({ ...exampleInput('small'), own })
  const table = tablesOf(model).find(({ id }) => id === 'good-friend--benchmark')
  expect(table?.rows[0]).toMatchObject({ base: 11, percentage: 64, lower: 35, upper: 85 })
  expect(model.participation).toMatchObject({ responses: 11, eligible: 36, responseRate: 31 })
})

test('a threshold under five is refused', () => {
  expect(() => benchmarkReport({ ...exampleInput('small'), threshold: 4 })).toThrow(ThresholdRefused)
  expect(disclosurePolicy(5).threshold).toBe(5)
})

test('model and file are small enough to send', () => {
  expect(reportToCsv(exampleReport('large')).length).toBeLessThan(200_000)
})

describe('words for nearly everybody and hardly anybody', () => {
  const safe = (positive: number, base: number) =>
    textsOf(
      benchmarkReport({
        ...exampleInput('large'),
        others: null,
        benchmarkSet: null,
        own: datasetFromResponses(
          ages11To17V1,
          Array.from({ length: base }, (_, place) => ({
            localAuthority: 'larkminster',
            answers: { 'feels-safe': { code: place < positive ? 'always' : 'sometimes' } },
          })),
        ),
      }),
    ).filter((text) => text.includes('always feel safe where they live'))

  test('one of three hundred who does not feel safe is not left out of “all”', () => {
    expect(safe(299, 300).join(' ')).toContain('Nearly all young people (100%)')
    expect(
      safe(299, 300).filter((text) => /\b[Aa]ll young people/.test(text.replaceAll(/[Nn]early all/g, ''))),
    ).toEqual([])
  })

  test('everybody is all, where a whole percentage leaves no room for one', () => {
    expect(safe(150, 150).join(' ')).toContain('All young people (100%)')
  })
})

test('a figure published only as “more than” is shown as the least it can be, and not tested against', () => {
  const row = tablesOf(exampleReport('large'))
    .find(({ id }) => id === 'unhappy-with-looks--benchmark')
    ?.rows.find(({ group }) => group === 'general-population')
  expect(row?.label).toContain('(at least)')
  expect(row?.comparison).toBe(null)
})

test('groups that are hidden are never said not to differ', () => {
  const groups = exampleReport('middling').sections.find(({ id }) => id === 'groups')
  expect(groups?.heading).not.toBe('No clear difference between groups of young people')
})

test('somebody who sent a survey without an answer did not answer', () => {
  const rows = Array.from({ length: 40 }, () => ({ localAuthority: 'larkminster', answers: {} }))
  const own = datasetFromResponses(ages11To17V1, rows)
  expect(benchmarkReport({ ...exampleInput('large'), own }).participation).toMatchObject({ status: 'hidden' })
})
