import { describe, expect, test } from 'vitest'
import { driverTables } from '../../analysis/associations/driver-tables.ts'
import { datasetFromResponses, type ResponseRow } from '../../analysis/dataset/dataset-from-responses.ts'
import { driverRows, driversFault } from '../../analysis/disclosure/ledger/driver-rows.ts'
import { mayReissue } from '../../analysis/disclosure/ledger/may-reissue.ts'
import { releasedTables } from '../../analysis/disclosure/ledger/release.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protectDrivers } from '../../analysis/disclosure/protect-drivers.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import { leastAnswers } from '../../analysis/report/bright-spots.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { tallyIndicators } from '../../analysis/report/tallied-indicator.ts'
import { withQuotes } from '../../analysis/report/with-quotes.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import { exampleInput, exampleReport, exampleRows } from '../support/example-report.ts'
import { tablesOf } from '../support/figures-of-report.ts'
import { examplePrevious, fullInput, fullReport } from '../support/full-report.ts'

const tableOf = (model: ReportModel, id: string): PublishedTable =>
  tablesOf(model).find((table) => table.id === id) ?? expect.fail(`There is no ${id}.`)
const section = (model: ReportModel, id: string) => model.sections.find((each) => each.id === id)
const titled = (model: ReportModel, id: string) =>
  (section(model, id)?.blocks ?? []).flatMap((block) => (block.kind === 'titled-list' ? [block] : []))
const textOf = (model: ReportModel, id: string) => JSON.stringify(section(model, id))

/** Larkminster's answers, with some of them replaced. */
const ownWith = (count: number, change: (answers: Answers, place: number) => Answers) => {
  const rows = exampleRows()
    .filter(({ localAuthority }) => localAuthority === 'larkminster')
    .slice(0, count)
  return datasetFromResponses(
    ages11To17V1,
    rows.map((row, place): ResponseRow => ({ ...row, answers: change(row.answers, place) })),
  )
}

describe('the answers to a question', () => {
  const model = exampleReport('large')

  test('stand option by option, on the base of its indicator, and add up to its share', () => {
    const [answers, benchmark] = [tableOf(model, 'settled--answers'), tableOf(model, 'settled--benchmark')]
    const own = benchmark.rows.find(({ group }) => group === 'own')
    expect(new Set(answers.rows.map(({ base }) => base))).toEqual(new Set([own?.base]))
    expect(answers.rows.map(({ key }) => key)).toEqual(['very', 'fairly', 'not-very', 'not-at-all'])
    const counted = answers.rows.slice(0, 2).reduce((sum, { percentage }) => sum + (percentage ?? 0), 0)
    expect(Math.abs(counted - (own?.percentage ?? 0))).toBeLessThanOrEqual(1)
  })

  test('are hidden with any indicator made from them, whichever it is', () => {
    const own = ownWith(40, (answers, place) => ({
      ...answers,
      'life-satisfaction': { code: String(place % 5) },
    }))
    const hidden = benchmarkReport({ ...exampleInput('middling'), own })
    expect(tableOf(hidden, 'low-life-satisfaction--benchmark').rows[0]?.status).toBe('hidden')
    const shown = tablesOf(hidden).map(({ id }) => id)
    expect(shown).not.toContain('life-satisfaction--answers')
    expect(shown).toContain('happy-yesterday--answers')
  })

  test('of wishes are hidden where nearly everyone chose one of them', () => {
    const own = ownWith(40, (answers) => ({ ...answers, 'would-help-most': { codes: ['more-say'] } }))
    const hidden = benchmarkReport({ ...exampleInput('middling'), own })
    expect(tableOf(hidden, 'would-help-most--answers').rows[0]?.status).toBe('hidden')
    expect(textOf(hidden, 'what-they-said')).not.toMatch(/\d%/)
  })

  test('are in the ledger: with one person more no other issue comes out', () => {
    const release = (own: ReportModel) => ({
      ...{ name: 'One', waves: ['w'], instrument: 'ages-11-17', version: 1, threshold: 10 },
      tables: releasedTables(tablesOf(own)).filter(({ indicator }) => indicator.startsWith('would-help')),
    })
    const [before, after] = [40, 41].map((count) =>
      release(benchmarkReport({ ...exampleInput('middling'), own: ownWith(count, (answers) => answers) })),
    )
    expect(before?.tables.length).toBe(10)
    expect(before && after ? mayReissue(before, after).length : 0).toBeGreaterThan(0)
  })
})

describe('the wave before', () => {
  test('is told as its own report printed it, measure by measure', () => {
    const input = fullInput('large')
    const model = benchmarkReport(input)
    for (const before of input.previous?.tables ?? []) {
      if (!before.id.endsWith('--benchmark')) continue
      const was = before.rows.find(({ group }) => group === 'own')
      const row = tableOf(model, before.id).rows.find(({ group }) => group === 'last-wave')
      expect([row?.status, row?.base, row?.percentage]).toEqual([was?.status, was?.base, was?.percentage])
    }
  })

  test('stays hidden where its report hid it, and nothing is compared', () => {
    const previous = examplePrevious('nearly-empty')
    const model = benchmarkReport({ ...exampleInput('large'), previous })
    const rows = tablesOf(model).flatMap(({ rows }) => rows.filter(({ group }) => group === 'last-wave'))
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter(({ status, comparison }) => status !== 'hidden' || comparison !== null)).toEqual([])
    expect(section(model, 'since-last-wave')?.heading).toBe('Nothing can be compared with Spring 2024')
  })

  test('with a break in series says so in words and shows no figure to compare with', () => {
    const breaks = new Map([['settled', 'the question has been reworded']])
    const model = benchmarkReport({ ...exampleInput('large'), previous: examplePrevious('large', breaks) })
    const row = tableOf(model, 'settled--benchmark').rows.find(({ group }) => group === 'last-wave')
    expect(row).toMatchObject({ status: 'not-available', percentage: null, comparison: null })
    expect(textOf(model, 'recovery')).toContain('not compared, because the question has been reworded')
    expect(textOf(model, 'since-last-wave')).toContain('Feels settled (the question has been reworded)')
  })

  test('of the same answers is no change at all', () => {
    const previous = { ...examplePrevious('large'), tables: tablesOf(exampleReport('large')) }
    const model = benchmarkReport({ ...exampleInput('large'), previous })
    const changes = tablesOf(model).flatMap(({ rows }) =>
      rows.filter(({ group }) => group === 'last-wave').map(({ comparison }) => comparison?.difference),
    )
    // What was printed is a whole percentage: on more than a hundred answers half a point of it is rounding.
    expect(changes.filter((change) => Math.abs(change ?? 0) > 1)).toEqual([])
    expect(section(model, 'since-last-wave')?.heading).toContain('No change since')
  })
})

describe('bright spots', () => {
  const unlike = (better: boolean, count: number) =>
    benchmarkReport({
      ...exampleInput('middling'),
      own: ownWith(count, (answers, place) => ({
        ...answers,
        'time-with-mother': { code: (better ? place > 0 : place % 6 === 0) ? 'about-right' : 'too-little' },
      })),
    })
  const spotsOf = (model: ReportModel) => {
    const lists = titled(model, 'in-one-page')
    const items = (title: string) => lists.find((each) => each.title === title)?.items.join(' ') ?? ''
    return { bright: items('Bright spots'), explore: items('What to explore') }
  }

  test('name what is better here than elsewhere, and what to explore names what is worse', () => {
    expect(spotsOf(unlike(true, 60)).bright).toContain('time with their mum')
    expect(spotsOf(unlike(true, 60)).explore).not.toContain('time with their mum')
    expect(spotsOf(unlike(false, 60)).explore).toContain('time with their mum')
  })

  test(`need ${leastAnswers} answers`, () => {
    expect(spotsOf(unlike(true, 19)).bright).not.toContain('time with their mum')
    expect(spotsOf(unlike(true, 20)).bright).toContain('time with their mum')
  })

  test('state their rule in one sentence on the page', () => {
    const rule = (section(exampleReport('large'), 'in-one-page')?.blocks ?? []).flatMap((block) =>
      block.kind === 'note' && block.text.startsWith('A bright spot is') ? [block.text] : [],
    )
    expect(rule[0]?.split('. ')[0]).toMatch(/20 answers.*5 points.*95% interval.*one in twenty/)
  })
})

describe('what goes with wellbeing', () => {
  const half = (base: number, positive: number) => ({ base, positive })
  const comparison = {
    verdict: 'higher',
    difference: 20,
    lower: 10,
    upper: 30,
    smallestDetectable: null,
  } as const
  const head = { id: 'x--drivers', indicator: 'x', title: 'X', question: 'X', counted: 'X', synthetic: true }
  const driver = (low: number) => ({
    ...{ indicator: 'settled', label: { with: 'Settled: yes', without: 'Settled: no' }, comparison },
    ...{ with: half(200, 60), without: half(90, low) },
  })
  const policy = disclosurePolicy()
  const authorities = [100, 100, 90]

  test('hides a pair of which any of the four cells is under the threshold, and its difference', () => {
    const statuses = (low: number) =>
      protectDrivers(head, [driver(low)], { authorities, spareDegrees: 280, leftOut: [] }, policy)?.rows.map(
        (row) => [row.status, row.comparison !== null],
      )
    expect(statuses(9)).toEqual([
      ['hidden', false],
      ['hidden', false],
    ])
    expect(statuses(10)).toEqual([
      ['shown', false],
      ['shown', true],
    ])
  })

  test('needs three authorities, of which none has more than half the answers', () => {
    const made = (counts: readonly number[]) =>
      protectDrivers(head, [driver(20)], { authorities: counts, spareDegrees: 280, leftOut: [0, 12] }, policy)
    expect(made([150, 140])).toBeNull()
    expect(made([200, 50, 40])).toBeNull()
    expect(made(authorities)).not.toBeNull()
  })

  test('are not published where the model’s people are a published base but for a few', () => {
    const made = (leftOut: readonly number[]) =>
      protectDrivers(head, [driver(20)], { authorities, spareDegrees: 280, leftOut }, policy)
    expect(made([40, 9])).toBeNull()
    expect(made([40, 10, 0])).not.toBeNull()
  })

  test('rests on authorities that show every question of it, and no published base is near its people', () => {
    const { others, instrument, indicators } = fullInput('large')
    if (others === null) throw new Error('The example has other authorities.')
    const tables = driverTables(others, instrument, indicators, true, policy)
    const people = new Map(
      tables.flatMap(({ id, rows }) =>
        rows.flatMap((row, place) => {
          const [yes, no] = [row.base, rows[place + 1]?.base]
          return row.group === 'with' && yes != null && no != null ? [[id, yes + no] as const] : []
        }),
      ),
    )
    expect(people.size).toBe(2)
    const bases = tallyIndicators(
      { ...fullInput('large'), own: others, localAuthority: { id: 'nobody' } },
      policy,
    ).map(({ others: each }) => (each ?? []).reduce((sum, { base }) => sum + base, 0))
    for (const count of people.values()) {
      expect(bases.filter((base) => base > count && base - count < 10)).toEqual([])
    }
  })

  test('is issued beside another set’s only where they differ by enough people, or by none', () => {
    const tables = (from: number, low = 20) =>
      [
        protectDrivers(
          head,
          [{ ...driver(low), with: half(from, 60) }],
          { authorities, spareDegrees: 280, leftOut: [] },
          policy,
        ),
      ].flatMap((each) => each ?? [])
    const release = (benchmarkSet: string, drivers: readonly PublishedTable[]) => ({
      ...{ benchmarkSet, threshold: 10, tables: drivers },
    })
    const before = [release('england', tables(200))]
    expect(driverRows(tables(200)).map(({ indicator, whole }) => [indicator, whole.base])).toEqual([
      ['x--drivers/settled/with', 200],
      ['x--drivers/settled/without', 90],
    ])
    expect(driversFault(before, release('north', tables(200)))).toBeNull()
    expect(driversFault(before, release('north', tables(120)))).toBeNull()
    expect(driversFault(before, release('north', tables(194)))).toEqual({
      benchmarkSet: 'england',
      indicator: 'x--drivers/settled/with',
    })
    const hidden = [release('england', tables(200, 9))]
    expect(driversFault(hidden, release('england', tables(200)))?.benchmarkSet).toBe('england')
    expect(driversFault(hidden, release('north', tables(200)))).toBeNull()
  })

  test('says how the young people here are doing on what goes with it, and that nothing is a cause', () => {
    const model = fullReport('large')
    expect(titled(model, 'what-goes-with-wellbeing')[0]?.items[0]).toMatch(/\d+% here, \d+% elsewhere/)
    expect(textOf(model, 'what-goes-with-wellbeing')).toContain('not causes')
  })
})

describe('what they wrote', () => {
  test('is put in when the report is read, and the figures stay as they were', () => {
    const model = benchmarkReport(fullInput('large'))
    const quoted = fullReport('large')
    expect(withQuotes(model, [])).toBe(model)
    expect(textOf(quoted, 'what-they-said')).toContain('I want to be asked before my meetings')
    expect(tablesOf(quoted)).toEqual(tablesOf(model))
  })

  test('is not beside a hidden group, nor in a report that hides who answered', () => {
    const quotes = fullReport('large').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes : [])),
    )
    expect(quotes.length).toBeGreaterThan(0)
    const hidesWishes = exampleReport('nearly-empty')
    expect(withQuotes(hidesWishes, quotes)).toBe(hidesWishes)
    const model = benchmarkReport(fullInput('large'))
    const hidden = tablesOf(hidesWishes).find(({ rows }) => rows.every(({ status }) => status === 'hidden'))
    if (hidden === undefined) throw new Error('A report of five hides a table.')
    const sections = model.sections.map((section) =>
      section.id === 'what-they-said'
        ? {
            ...section,
            blocks: section.blocks.map((each) => ('table' in each ? { ...each, table: hidden } : each)),
          }
        : section,
    )
    expect(withQuotes({ ...model, sections }, quotes).sections).toEqual(sections)
    expect(withQuotes(model, quotes).sections).not.toEqual(model.sections)
  })

  test('has a section of its own where the survey offers no wishes', () => {
    const model = exampleReport('large')
    const without = { ...model, sections: model.sections.filter(({ id }) => id !== 'what-they-said') }
    const quotes = fullReport('large').sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes : [])),
    )
    const ids = withQuotes(without, quotes).sections.map(({ id }) => id)
    expect(ids.indexOf('what-they-said')).toBe(ids.indexOf('how-sure-and-how-done') - 1)
  })
})

test('questions to take follow from what was found, and a page is left to plan with', () => {
  const model = fullReport('large')
  const titles = titled(model, 'questions-to-take').map(({ title }) => title)
  expect(titles).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Bright spots: /),
      expect.stringMatching(/^What to explore: /),
      'What would help most',
      'Always worth asking',
    ]),
  )
  const plan = section(model, 'plan-what-to-do')?.blocks.find((block) => block.kind === 'plan')
  expect(plan?.prompts.filter((prompt) => prompt === '').length).toBeGreaterThan(1)
})

test('who answered is worked out from published bases alone, beside the population', () => {
  const model = exampleReport('large')
  const profile = tableOf(model, 'profile--placement')
  const published = tablesOf(model).filter(({ id }) => id.includes('--by-placement'))
  for (const row of profile.rows.filter(({ group }) => group === 'option')) {
    const bases = published.flatMap(({ rows }) =>
      rows.filter(({ key }) => key === row.key).map(({ base }) => base),
    )
    const shares = bases.map((base) => Math.round((100 * (base ?? 0)) / (row.base ?? 1)))
    expect(shares).toContain(row.percentage)
  }
  expect(profile.rows.some(({ group }) => group === 'general-population')).toBe(true)
})
