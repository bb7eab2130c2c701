import { describe, expect, test } from 'vitest'
import { auditUnion } from '../../analysis/disclosure/ledger/audit-union.ts'
import { type ComparatorSet, comparatorSetFaults } from '../../analysis/disclosure/ledger/comparator-sets.ts'
import { mayReissue } from '../../analysis/disclosure/ledger/may-reissue.ts'
import type { Release, ReleasedRow } from '../../analysis/disclosure/ledger/release.ts'
import { rowsOfFigure } from '../../analysis/disclosure/ledger/rows-of-figure.ts'
import { yalpsSolver } from '../../analysis/disclosure/linear/yalps-solver.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'

const row = (key: string, base: number | null): ReleasedRow => ({
  key,
  base,
  percentage: base === null ? null : 50,
})
const release = (
  name: string,
  own: number | null,
  categories: Readonly<Record<string, number | null>>,
  threshold = 10,
): Release => ({
  ...{ name, waves: ['w'], instrument: 'i', version: 1, threshold },
  tables: [
    {
      indicator: 'settled',
      breakdown: 'placement',
      whole: row('own', own),
      categories: Object.entries(categories).map(([key, base]) => row(key, base)),
    },
  ],
})
const breaches = (earlier: readonly Release[], candidate: Release) =>
  auditUnion(earlier, candidate, yalpsSolver).map(({ hiddenBy, population }) => `${hiddenBy}: ${population}`)

describe('the union of releases', () => {
  const first = release('first', 60, { a: 30, b: null, c: null })

  test('a release that keeps its own protection passes, beside itself too', () => {
    expect(breaches([], first)).toEqual([])
    expect(breaches([first], { ...first, name: 'second' })).toEqual([])
  })

  test('one that opens what made up for a small group is a breach of the earlier one', () => {
    expect(breaches([first], release('second', 60, { a: 30, b: 22, c: null }, 5))).toContain('first: c')
  })

  test('groups put together later tell what is left over', () => {
    expect(breaches([first], release('second', 60, { 'a+b': 52, c: null }, 5))).toContain('first: c')
  })

  test('a few who did not say are a population too', () => {
    expect(breaches([], release('only', 64, { a: 30, b: 34 }))).toEqual([])
    expect(breaches([], release('only', 68, { a: 30, b: 34 }))).toEqual(['only: not-stated'])
  })

  test('a whole that an earlier release hid stays hidden', () => {
    const small = release('first', null, { a: null })
    expect(breaches([small], release('second', 8, { a: null }, 5))).toContain('first: own')
  })
})

test('the same report again, with a few people more or fewer, is not issued', () => {
  const first = release('first', 60, { a: 30, b: 30 })
  const changes = (own: number, a: number) => mayReissue(first, release('second', own, { a, b: 30 }))
  expect(changes(60, 30)).toEqual([])
  expect(changes(70, 40)).toEqual([])
  expect(changes(61, 31).map(({ population }) => population)).toEqual(['own', 'a'])
})

describe('sets to compare with', () => {
  const set = (name: string, ...waves: readonly string[]): ComparatorSet => ({
    name,
    members: waves.map((wave) => ({ wave, localAuthority: wave, answers: 40 })),
  })
  const faults = (one: ComparatorSet, ...published: readonly ComparatorSet[]) =>
    comparatorSetFaults(one, published, disclosurePolicy()).map(({ set, other }) => `${set} and ${other}`)

  test('differ by nothing, by enough, or share nothing', () => {
    expect(faults(set('new', 'a', 'b', 'c'), set('old', 'a', 'b', 'c'))).toEqual([])
    expect(faults(set('new', 'a', 'b'), set('old', 'c', 'd'))).toEqual([])
    expect(faults(set('new', 'a', 'b', 'c', 'd'), set('old', 'a'))).toEqual([])
  })

  test('are refused where one authority more or fewer is the difference, naming both', () => {
    expect(faults(set('new', 'a', 'b', 'c'), set('old', 'a', 'b'))).toEqual(['new and old'])
    expect(faults(set('new', 'a', 'b'), set('old', 'a', 'b', 'c'))).toEqual(['new and old'])
  })
})

test('a whole percentage on a base of a hundred or fewer is a count', () => {
  for (const [base, value] of [
    [100, 37],
    [19, 37],
    [64, 45],
  ] as const) {
    const rows = rowsOfFigure({ kind: 'percentage', about: '', part: [0], base, value, decimals: 0 })
    const counts = Array.from({ length: base + 1 }, (_, count) => count).filter((count) =>
      rows.every(({ weights, least, most }) => {
        const sum = (weights[0] ?? 0) * count
        return sum >= least && sum <= most
      }),
    )
    expect(counts.length, `${value} % of ${base}`).toBe(1)
    expect(Math.round((100 * (counts[0] ?? 0)) / base)).toBe(value)
  }
})
