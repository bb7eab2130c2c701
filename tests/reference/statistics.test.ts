import { describe, expect, test } from 'vitest'
import { benjaminiHochberg } from '../../analysis/statistics/benjamini-hochberg.ts'
import { funnelLimits } from '../../analysis/statistics/funnel-limits.ts'
import { newcombeDifference } from '../../analysis/statistics/newcombe-difference.ts'
import {
  normalLowerTail,
  normalTwoSided,
  normalUpperTail,
} from '../../analysis/statistics/normal-distribution.ts'
import { normalQuantile } from '../../analysis/statistics/normal-quantile.ts'
import { overDispersion } from '../../analysis/statistics/over-dispersion.ts'
import { quantile } from '../../analysis/statistics/quantile.ts'
import { smallestDetectableDifference } from '../../analysis/statistics/smallest-detectable-difference.ts'
import { twoProportionTest } from '../../analysis/statistics/two-proportion-test.ts'
import { wilsonInterval } from '../../analysis/statistics/wilson-interval.ts'
import values from './values/statistics.json' with { type: 'json' }

/** Agreement to a relative error, because an absolute one would let every far tail pass. */
const expectClose = (ours: number, reference: number, relative = 1e-12) =>
  expect(Math.abs(ours - reference), `${ours} beside R's ${reference}`).toBeLessThanOrEqual(
    relative * Math.abs(reference),
  )

describe('the normal distribution', () => {
  test.each(values.normal)('tails at z = $z', ({ z, upper, lower }) => {
    expectClose(normalUpperTail(z), upper)
    expectClose(normalLowerTail(z), lower)
  })

  test.each(values.quantiles)('quantile at p = $p', ({ p, z }) => {
    expectClose(normalQuantile(p), z, 1e-14)
  })

  test('the ends and beyond', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
    expect(normalQuantile(1.1)).toBeNaN()
    expect(normalUpperTail(Number.NaN)).toBeNaN()
    expect(normalTwoSided(0)).toBe(1)
  })
})

test.each(values.wilson)('Wilson interval of $count in $base', ({ count, base, lower, upper }) => {
  const interval = wilsonInterval(count, base)
  expect(interval.lower).toBeCloseTo(lower, 12)
  expect(interval.upper).toBeCloseTo(upper, 12)
})

describe.each(values.pairs)('$count1 of $base1 against $count2 of $base2', (pair) => {
  const against = { proportion: pair.count2 / pair.base2, base: pair.base2, betweenVariance: 0 }

  test('pooled z test', () => {
    const { z, pValue } = twoProportionTest(pair.count1, pair.base1, against)
    expect(z).toBeCloseTo(pair.z ?? 0, 11)
    expectClose(pValue, pair.pValue ?? 1, 1e-9)
  })

  test('Newcombe difference', () => {
    const difference = newcombeDifference(
      { proportion: pair.count1 / pair.base1, ...wilsonInterval(pair.count1, pair.base1) },
      { proportion: against.proportion, ...wilsonInterval(pair.count2, pair.base2) },
    )
    expect(difference.lower).toBeCloseTo(pair.lower, 12)
    expect(difference.upper).toBeCloseTo(pair.upper, 12)
  })
})

test.each(values.fixed)('$count of $base against $target taken as known', (row) => {
  const { z, pValue } = twoProportionTest(row.count, row.base, {
    proportion: row.target,
    base: null,
    betweenVariance: 0,
  })
  expect(z).toBeCloseTo(row.z, 12)
  expect(pValue).toBeCloseTo(row.pValue, 12)
})

test('Benjamini and Hochberg, with ties', () => {
  const adjusted = benjaminiHochberg(values.benjaminiHochberg.pValues)
  values.benjaminiHochberg.adjusted.forEach((reference, index) => {
    expectClose(adjusted[index] ?? Number.NaN, reference)
  })
})

test.each(values.sampleQuantiles.cases)('type 7 quantile at $probability', ({ probability, value }) => {
  expect(quantile(values.sampleQuantiles.values, probability)).toBeCloseTo(value, 12)
})

test.each(values.overDispersion)('over-dispersion, phi $phi', ({ counts, bases, phi, tauSquared }) => {
  const authorities = counts.map((count, index) => ({ count, base: bases[index] ?? 0 }))
  const found = overDispersion(authorities)
  expectClose(found.phi, phi, 1e-10)
  expect(found.tauSquared).toBeCloseTo(tauSquared, 14)
})

test.each(values.funnel)('funnel limits at $target, base $base, z $z', (row) => {
  const limits = funnelLimits(row.target, row.base, row.tauSquared, row.z)
  expect(limits.lower).toBeCloseTo(row.lower, 13)
  expect(limits.upper).toBeCloseTo(row.upper, 13)
})

describe('smallest detectable difference', () => {
  test.each(values.equalBases)('equal bases of $base from $proportion', ({ base, proportion, rise }) => {
    const found = smallestDetectableDifference(base, { proportion, base, betweenVariance: 0 })
    expect(found.rise).toBeCloseTo(rise, 7)
  })

  test.each(values.unequalBases)('base $base from $proportion, variance $betweenVariance', (row) => {
    const found = smallestDetectableDifference(row.base, {
      proportion: row.proportion,
      base: row.comparatorBase,
      betweenVariance: row.betweenVariance,
    })
    expect(found.rise ?? -1).toBeCloseTo(row.rise ?? -1, 10)
    expect(found.fall ?? -1).toBeCloseTo(row.fall ?? -1, 10)
  })
})
