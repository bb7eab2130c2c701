import { describe, expect, test } from 'vitest'
import { subgroupDifferences } from '../../analysis/associations/subgroup-differences.ts'
import { betaBinomial } from '../../analysis/compare/beta-binomial.ts'
import { changeSince } from '../../analysis/compare/change-since.ts'
import { compareUnits } from '../../analysis/compare/compare-units.ts'
import { funnel } from '../../analysis/compare/funnel.ts'
import { partialPooling } from '../../analysis/compare/partial-pooling.ts'
import { tally } from '../support/published-rows.ts'
import { faultsOf } from '../support/read-faults.ts'

describe('a unit against its previous wave', () => {
  const measured = (base: number, positive: number, version = 1) => ({
    tally: tally(base, positive),
    version,
  })
  const series = (
    indicator: string,
    now: ReturnType<typeof measured>,
    before: ReturnType<typeof measured>,
  ) => ({
    indicator,
    now,
    before,
  })

  test('is compared as independent samples', () => {
    const [change] = changeSince([series('settled', measured(120, 96), measured(110, 60))], [])
    expect(change).toMatchObject({ status: 'compared', compared: { verdict: 'higher' } })
  })

  test('is not compared across a break, which says why', () => {
    const breaks = [{ indicator: 'settled', fromVersion: 2, reason: 'The question was reworded.' }]
    const changes = changeSince(
      [
        series('settled', measured(120, 96, 2), measured(110, 60, 1)),
        series('pets', measured(120, 96, 2), measured(110, 60, 1)),
        series('settled', measured(120, 96, 3), measured(110, 60, 2)),
      ],
      breaks,
    )
    expect(changes.map(({ status }) => status)).toEqual(['series-broken', 'compared', 'compared'])
    expect(changes[0]).toMatchObject({ reason: 'The question was reworded.' })
  })

  test('has nothing to say without answers, and refuses waves the wrong way round', () => {
    expect(changeSince([series('settled', measured(0, 0), measured(110, 60))], [])[0]?.status).toBe(
      'no-answers',
    )
    const wrong = () => changeSince([series('settled', measured(9, 3, 1), measured(9, 3, 2))], [])
    expect(faultsOf(wrong)).toEqual(['series/settled/before/version: out-of-range'])
  })
})

describe('units against the others', () => {
  const alike = Array.from({ length: 10 }, () => tally(80, 40))

  test('leave themselves out', () => {
    const [first] = compareUnits([[tally(100, 100), ...alike]], { overDispersion: false })
    expect(first).toMatchObject({ unit: 0, rest: { base: 800, proportion: 0.5 } })
  })

  test('hold the false discovery rate over one unit’s indicators', () => {
    const odd = [tally(80, 52), ...alike]
    const plain = [tally(80, 40), ...alike]
    const alone = compareUnits([odd], { overDispersion: false })
    const among = compareUnits([odd, ...Array.from({ length: 20 }, () => plain)], { overDispersion: false })
    expect(alone[0]?.compared.verdict).toBe('higher')
    expect(among.find(({ unit, indicator }) => unit === 0 && indicator === 0)?.compared.verdict).toBe(
      'not-enough-answers',
    )
  })

  test('without answers are in no family', () => {
    const found = compareUnits([[tally(0, 0), ...alike]], { overDispersion: true })
    expect(found.map(({ unit }) => unit)).not.toContain(0)
    expect(found).toHaveLength(10)
  })
})

describe('partial pooling', () => {
  test('draws small units further than large ones, and never past the mean', () => {
    const units = [
      { base: 20, count: 4 },
      { base: 400, count: 80 },
      ...[60, 90, 120, 150].map((base) => ({ base, count: Math.round(base * 0.6) })),
    ]
    const { model, units: pooled } = partialPooling(units)
    const [small, large] = pooled
    expect(small?.pooled).toBeGreaterThan(large?.pooled ?? 1)
    expect(small?.pooled).toBeLessThan(model.mean)
    expect(small?.ownShare).toBeLessThan(large?.ownShare ?? 0)
  })

  test('makes all alike where they differ no more than chance makes them', () => {
    const { model, units } = partialPooling(Array.from({ length: 8 }, () => ({ base: 50, count: 25 })))
    expect(model).toMatchObject({ intraclass: 0, beta: null, mean: 0.5 })
    expect(new Set(units.map(({ pooled }) => pooled))).toEqual(new Set([0.5]))
  })

  test('gives a unit without answers what units are like', () => {
    const { model, units } = partialPooling([
      { base: 0, count: 0 },
      { base: 90, count: 80 },
      { base: 90, count: 30 },
      { base: 80, count: 60 },
    ])
    expect(units[0]).toMatchObject({ raw: null, ownShare: 0 })
    expect(units[0]?.pooled).toBeCloseTo(model.mean, 12)
  })

  test('needs two units', () => {
    expect(faultsOf(() => betaBinomial([{ base: 9, count: 3 }]))).toEqual(['units: too-few-rows'])
  })
})

test('a funnel with the usual spread is wider for a large unit, and its limits never fold back', () => {
  const units = [30, 60, 120, 240, 480, 960].map((base, place) =>
    tally(base, Math.round(base * (0.8 + 0.03 * place))),
  )
  const { units: found, spread } = funnel(units, { tail: 0.001 })
  expect(spread.tauSquared).toBeGreaterThan(0)
  const upper = found.map(({ overDispersed }) => overDispersed.upper)
  expect(upper).toEqual(upper.toSorted((a, b) => b - a))
  expect(Math.max(...upper)).toBe(1)
  const largest = found.at(-1)
  expect(largest?.overDispersed.lower).toBeLessThan(largest?.exact.lower ?? 0)
})

test('subgroups are one family over indicators and groups; empty and total groups are left out', () => {
  const found = subgroupDifferences([[tally(40, 30), tally(60, 30), tally(0, 0)], [tally(50, 20)]])
  expect(found.map(({ measure, group }) => [measure, group])).toEqual([
    [0, 0],
    [0, 1],
  ])
  expect(found[0]?.compared.difference).toBeCloseTo(0.25, 12)
})
