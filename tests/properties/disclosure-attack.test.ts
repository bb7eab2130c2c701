import { beforeAll, describe, expect, test } from 'vitest'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'
import { attackDrivers } from '../support/attack/attack-drivers.ts'
import { attackQuotes } from '../support/attack/attack-quotes.ts'
import { oneFactEach } from '../support/attack/one-fact-each.ts'
import { allProtections, type Protections } from '../support/attack/protections.ts'
import { publishedFiles } from '../support/attack/published-files.ts'
import { type Fact, type Facts, readFacts } from '../support/attack/read-facts.ts'
import { attack } from '../support/attack/solve-facts.ts'

/**
 * The attack on what is published, with nothing but the files: a smaller nation than `npm run attack` takes, so that it
 * runs with every change.
 */
const size = { authorities: 9, seed: 3 }
const threshold = 10

let solver: LinearSolver
let published: Facts
const factsWith = async (protections: Partial<Protections>, documents = 0): Promise<Facts> =>
  readFacts(publishedFiles({ ...size, documents }, { ...allProtections, ...protections }))
const foundIn = async (protections: Partial<Protections>) =>
  attack(await factsWith(protections), threshold, solver).found

beforeAll(async () => {
  solver = await highsSolver()
  published = await factsWith({}, 2)
})

describe('somebody who has every published file and a solver', () => {
  test('works out nobody who was to be protected, from any form of the reports of two waves', () => {
    const { rows, answered, read, disagreements } = published
    expect(rows.length).toBeGreaterThan(500)
    expect(answered.size).toBeGreaterThan(10)
    const forms = ['page', 'chart', 'description', 'document', 'csv', 'json', 'ods', 'xlsx', 'told-us']
    expect(Object.keys(read).toSorted()).toEqual(forms.toSorted())
    expect(Math.min(...forms.map((form) => read[form] ?? 0))).toBeGreaterThan(15)
    expect(disagreements).toEqual([])
    const { found, hidden, narrowest } = attack(published, threshold, solver)
    expect(found).toEqual([])
    expect(hidden).toBeGreaterThan(50)
    // A solver works to a millionth.
    expect(narrowest).toBeGreaterThan(threshold - 1e-6)
  })

  test('has had every part of a report in hand: wave before, drivers, quotes, other ages, nation and regions', () => {
    const { rows, quotes, sets } = published
    const count = (is: (fact: Fact) => boolean) =>
      rows.filter((each) => each.base !== null && is(each)).length
    expect(
      count(({ saidBy, instrument }) => saidBy === '2026 ages-11-17' && instrument === 'ages-11-17'),
    ).toBeGreaterThan(100)
    expect(count(({ group }) => group === 'with')).toBeGreaterThan(20)
    expect(count(({ group }) => group === 'option')).toBeGreaterThan(200)
    expect(count(({ saidBy }) => saidBy?.endsWith('across-ages') === true)).toBeGreaterThan(10)
    expect(quotes.length).toBeGreaterThan(10)
    expect([...sets.keys()]).toEqual(['all-authorities', 'region-0', 'region-1'])
  })

  test('succeeds where complementary suppression is taken out', async () => {
    const found = await foundIn({ complementary: false })
    expect(found.filter(({ least, most }) => most - least < 1e-6).length).toBeGreaterThan(0)
  })

  test('succeeds where each release is audited by itself and not with the others', async () => {
    const found = (await foundIn({ union: false })).map(({ what }) => what).join('\n')
    expect(found).toMatch(/a hidden authority of (region|all)/)
    expect(found).toMatch(/who came between two reports/)
  })

  test('succeeds where bases that differ by who left a question out stand beside all who took part', async () => {
    const found = await foundIn({ oneBase: false })
    expect(found.filter(({ what }) => what.includes('left out')).length).toBeGreaterThan(0)
  })
})

describe('the attack would find', () => {
  const shownOwn = () =>
    published.rows.find(({ group, base, saidBy }) => group === 'own' && base !== null && saidBy === null) ??
    expect.fail('A report shows something.')

  test('a figure that its own report hides and the next wave’s, or that over the ages, shows', () => {
    const own = shownOwn()
    const hidden = { ...own, base: null, percentage: null }
    const { found } = oneFactEach([hidden, { ...own, saidBy: '2026 ages-11-17' }], threshold)
    expect(found.map(({ what }) => what)).toEqual([expect.stringContaining('hidden, and shown by')])
    expect(oneFactEach([own, { ...own, saidBy: 'x' }], threshold).found).toEqual([])
  })

  test('a driver with a small cell, one that differs by report, and a model that leaves out a few', () => {
    const drivers = published.rows.filter(({ group }) => group === 'with' || group === 'without')
    expect(attackDrivers(published.rows, threshold)).toEqual([])
    const [one] = drivers.filter(({ base }) => base !== null)
    if (one === undefined) throw new Error('A report shows drivers.')
    const words = (rows: readonly Fact[]) =>
      attackDrivers(rows, threshold)
        .map(({ what }) => what)
        .join()
    expect(words([{ ...one, base: 40, percentage: 20 }])).toContain('a small cell')
    expect(words([one, { ...one, localAuthority: 'x', base: (one.base ?? 0) + 1 }])).toContain('not the same')
    const pair = drivers.filter((each) => each.key === one.key && each.indicator === one.indicator)
    const here = pair.filter((each) => each.localAuthority === one.localAuthority && each.wave === one.wave)
    const people = here.reduce((sum, { base }) => sum + (base ?? 0), 0)
    const base = { ...one, indicator: one.key }
    const close = [
      { ...base, group: 'own', key: 'own', base: 20 },
      { ...base, group: 'other-local-authorities', key: 'others', base: people - 20 + 4 },
    ]
    expect(words([...here, ...close])).toContain('not in the model')
  })

  test('two quotes of one theme, the same words twice, and words of a few', () => {
    const [quote] = published.quotes
    if (quote === undefined) throw new Error('A report has a quote.')
    const words = (...quotes: Facts['quotes']) =>
      attackQuotes({ ...published, quotes }, threshold)
        .map(({ what }) => what)
        .join()
    expect(words(quote)).toBe('')
    expect(words(quote, { ...quote, text: 'x' })).toContain('two of one theme')
    expect(words(quote, { ...quote, theme: 'x' })).toContain('the same words twice')
    expect(words({ ...quote, where: 'nowhere' })).toContain('quoted')
  })
})
