import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from '../../analysis/statistics/benjamini-hochberg.ts'
import { newcombeDifference } from '../../analysis/statistics/newcombe-difference.ts'
import { normalLowerTail, normalUpperTail } from '../../analysis/statistics/normal-distribution.ts'
import { normalQuantile } from '../../analysis/statistics/normal-quantile.ts'
import { overDispersion } from '../../analysis/statistics/over-dispersion.ts'
import { smallestDetectableDifference } from '../../analysis/statistics/smallest-detectable-difference.ts'
import { twoProportionTest } from '../../analysis/statistics/two-proportion-test.ts'
import { wilsonInterval } from '../../analysis/statistics/wilson-interval.ts'

const counted = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat())
  .map(([base, count]) => ({ base, count: count % (base + 1) }))
const estimated = counted.map(({ base, count }) => ({
  proportion: count / base,
  ...wilsonInterval(count, base),
}))
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 })

test('a Wilson interval lies within 0 and 1, holds the estimate and mirrors its complement', () => {
  fc.assert(
    fc.property(counted, ({ base, count }) => {
      const { lower, upper } = wilsonInterval(count, base)
      const mirrored = wilsonInterval(base - count, base)
      expect(0 <= lower && lower <= count / base && count / base <= upper && upper <= 1).toBe(true)
      expect(mirrored.lower).toBeCloseTo(1 - upper, 12)
    }),
  )
})

test('a difference turned round has the interval turned round', () => {
  fc.assert(
    fc.property(estimated, estimated, (first, second) => {
      const forwards = newcombeDifference(first, second)
      const backwards = newcombeDifference(second, first)
      expect(forwards.lower).toBeCloseTo(-backwards.upper, 12)
      expect(forwards.lower).toBeLessThanOrEqual(first.proportion - second.proportion + 1e-12)
    }),
  )
})

test('adjusted p values are never smaller, at most 1, and keep the order', () => {
  fc.assert(
    fc.property(pValues, (values) => {
      const adjusted = benjaminiHochberg(values)
      values.forEach((value, place) => {
        expect(adjusted[place]).toBeGreaterThanOrEqual(value)
        expect(adjusted[place]).toBeLessThanOrEqual(1)
      })
      const byValue = values.map((value, place) => [value, adjusted[place] ?? 0] as const)
      const inOrder = byValue.toSorted((a, b) => a[0] - b[0]).map(([, each]) => each)
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
    }),
  )
})

test('the quantile undoes the tail, far out too', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 8, noNaN: true }), (z) => {
      expect(normalQuantile(normalLowerTail(z))).toBeCloseTo(z, z > 5 ? 1 : 8)
      expect(normalUpperTail(-z)).toBe(normalLowerTail(z))
    }),
  )
})

test('authorities that differ by sampling alone or less have no spread between them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 5, max: 500 }), { minLength: 2, maxLength: 40 }), (halves) => {
      const alike = halves.map((half) => ({ count: half, base: 2 * half }))
      expect(overDispersion(alike)).toEqual({ phi: 0, tauSquared: 0 })
    }),
  )
})

test('a spread between authorities makes every test more cautious', () => {
  fc.assert(
    fc.property(
      counted,
      counted,
      fc.double({ min: 1e-5, max: 0.1, noNaN: true }),
      (own, others, variance) => {
        const against = { proportion: others.count / others.base, base: others.base }
        const plain = twoProportionTest(own.count, own.base, { ...against, betweenVariance: 0 })
        const cautious = twoProportionTest(own.count, own.base, { ...against, betweenVariance: variance })
        expect(cautious.pValue).toBeGreaterThanOrEqual(plain.pValue)
      },
    ),
  )
})

test('more answers never need a larger difference', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 500 }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (base, proportion) => {
        const against = { proportion, base: 4900, betweenVariance: 0 }
        const fewer = smallestDetectableDifference(base, against)
        const more = smallestDetectableDifference(base + 50, against)
        expect(more.rise ?? 1).toBeLessThanOrEqual(fewer.rise ?? 1)
        expect(more.fall ?? 1).toBeLessThanOrEqual(fewer.fall ?? 1)
      },
    ),
  )
})
