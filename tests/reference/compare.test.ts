import { describe, expect, test } from 'vitest'
import { type CaseMixPattern, caseMix } from '../../analysis/compare/case-mix.ts'
import { exactFunnelLimits } from '../../analysis/compare/exact-funnel-limits.ts'
import { funnel } from '../../analysis/compare/funnel.ts'
import { logisticCaseMix } from '../../analysis/compare/logistic-case-mix.ts'
import { partialPooling } from '../../analysis/compare/partial-pooling.ts'
import { standardisedRatio } from '../../analysis/compare/standardised-ratio.ts'
import values from './values/compare.json' with { type: 'json' }

const expectClose = (ours: number | null | undefined, reference: number, relative = 1e-10) =>
  expect(Math.abs((ours ?? Number.NaN) - reference), `${ours} beside R's ${reference}`).toBeLessThanOrEqual(
    relative * Math.abs(reference),
  )

/** VGAM stops some way before the maximum: its mean and correlation hold to about 1e-9. */
describe.each(Object.entries(values.pooling))('partial pooling of %s', (_, { counts, bases, ...r }) => {
  const { model, units } = partialPooling(counts.map((count, unit) => ({ count, base: bases[unit] ?? 0 })))

  test('fits the beta-binomial as VGAM does', () => {
    expectClose(model.mean, r.mean, 1e-8)
    expectClose(model.intraclass, r.intraclass, 1e-8)
  })

  test('draws every unit towards the mean, with its interval', () => {
    units.forEach(({ pooled, lower, upper }, unit) => {
      expectClose(pooled, r.pooled[unit] ?? 0, 1e-8)
      expectClose(lower, r.lower[unit] ?? 0, 1e-7)
      expectClose(upper, r.upper[unit] ?? 0, 1e-7)
    })
  })
})

describe.each(values.limits)('funnel about $target, base $base, tail $tail', (row) => {
  test('exact limits', () => {
    const { lower, upper } = exactFunnelLimits(row.target, row.base, row.tail)
    expect(lower).toBeCloseTo(row.exactLower, 11)
    expect(upper).toBeCloseTo(row.exactUpper, 11)
  })

  test('plain limits', () => {
    const unit = { base: row.base, positive: 0, negative: row.base }
    const [limits] = funnel([unit], { tail: row.tail, target: row.target }).units
    expect(limits?.plain.lower).toBeCloseTo(row.plainLower, 12)
    expect(limits?.plain.upper).toBeCloseTo(row.plainUpper, 12)
  })
})

test.each(values.ratios)('$observed observed of $expected expected', (row) => {
  const { byar, exact } = standardisedRatio(row.observed, row.expected)
  expectClose(byar.lower, row.byarLower)
  expectClose(byar.upper, row.byarUpper)
  expectClose(exact.lower, row.exactLower)
  expectClose(exact.upper, row.exactUpper)
})

describe('case mix of contraception in Bangladesh, by district', () => {
  const { cells, units } = values.caseMix
  const factors = [
    { item: 'band', codes: ['young', 'middle', 'older'] },
    { item: 'urban', codes: ['N', 'Y'] },
    { item: 'livch', codes: ['0', '1', '2', '3+'] },
  ]
  const districts = [...new Set(cells.map(({ district }) => district))]
  const keys = [...new Set(cells.map(({ band, urban, livch }) => `${band} ${urban} ${livch}`))]
  const patterns = keys.map((key): CaseMixPattern => {
    const codes = key.split(' ')
    return {
      factors: codes.map((code, factor) => factors[factor]?.codes.indexOf(code) ?? -1),
      units: districts.map((district) => {
        const cell = cells.find(
          (each) => each.district === district && `${each.band} ${each.urban} ${each.livch}` === key,
        )
        const { base = 0, positive = 0 } = cell ?? {}
        return { base, positive, negative: base - positive }
      }),
    }
  })

  test.each(units)('district $unit', ({ unit, base, observed, expected }) => {
    const [found] = caseMix(patterns, [districts.indexOf(unit)], logisticCaseMix('outcome', factors))
    expect(found).toMatchObject({ base, standardised: { observed } })
    expectClose(found?.standardised.expected, expected, 1e-11)
  })
})
