import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disclosurePolicy, lowestThreshold, ThresholdRefused } from '../../analysis/disclosure/policy.ts'
import { protect } from '../../analysis/disclosure/protect.ts'
import { sumTallies, type Tally } from '../../analysis/tabulate/tally.ts'
import { lettered, unprotectedTable } from '../support/published-rows.ts'

/** Populations as authorities have them: many small, a few large, some empty. */
const population: fc.Arbitrary<Tally> = fc
  .tuple(fc.oneof(fc.nat(25), fc.nat(400)), fc.nat(400), fc.nat(400))
  .map(([base, first, second]) => {
    const positive = first % (base + 1)
    return { base, positive, negative: second % (base - positive + 1) }
  })

/** A whole divided into categories, with some who did not say. */
const divided = fc
  .record({ stated: fc.array(population, { minLength: 1, maxLength: 6 }), unstated: population })
  .map(({ stated, unstated }) => ({ stated, whole: sumTallies([...stated, unstated]) }))

const thresholds = fc.integer({ min: lowestThreshold, max: 20 })

function publish({ stated, whole }: { stated: readonly Tally[]; whole: Tally }, threshold: number) {
  return protect(unprotectedTable(whole, { categories: lettered(stated) }), disclosurePolicy(threshold))
}

test('no row under the threshold is shown', () => {
  fc.assert(
    fc.property(divided, thresholds, (data, threshold) => {
      for (const row of publish(data, threshold).rows) {
        expect(row.status === 'shown' ? (row.base ?? 0) : threshold).toBeGreaterThanOrEqual(threshold)
      }
    }),
    { numRuns: 2000 },
  )
})

test('no difference of shown rows is a population of 1 up to the threshold', () => {
  fc.assert(
    fc.property(divided, thresholds, (data, threshold) => {
      const [own, ...categories] = publish(data, threshold).rows
      const bases = categories.flatMap((row) => (row.status === 'shown' ? [row.base ?? 0] : []))
      if (own?.status !== 'shown') {
        expect(bases).toEqual([])
        return
      }
      for (const subset of subsets(bases)) {
        const remainder = (own.base ?? 0) - subset.reduce((sum, base) => sum + base, 0)
        expect(remainder === 0 || remainder >= threshold).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

test('where any category is hidden, what is left is fit to show: large enough and not nearly all bad news', () => {
  fc.assert(
    fc.property(divided, thresholds, (data, threshold) => {
      const rows = publish(data, threshold).rows.slice(1)
      const shown = data.stated.filter((_, place) => rows[place]?.status === 'shown')
      if (shown.length === 0 || shown.length === rows.length) return
      const [kept, whole] = [sumTallies(shown), data.whole]
      expect(whole.base - kept.base).toBeGreaterThanOrEqual(threshold)
      expect(whole.negative - kept.negative).toBeLessThanOrEqual(0.9 * (whole.base - kept.base))
    }),
    { numRuns: 2000 },
  )
})

test('a hidden row looks the same whatever it hides', () => {
  fc.assert(
    fc.property(divided, (data) => {
      for (const row of publish(data, 10).rows.filter(({ status }) => status !== 'shown')) {
        expect({ ...row, key: '', label: '', group: '' }).toEqual({
          ...{ key: '', label: '', group: '', status: 'hidden', comparison: null },
          ...{ base: null, percentage: null, lower: null, upper: null },
        })
      }
    }),
  )
})

test('protecting the same twice gives the same', () => {
  fc.assert(
    fc.property(divided, thresholds, (data, threshold) => {
      expect(publish(data, threshold)).toEqual(publish(data, threshold))
    }),
  )
})

test('a published figure is a whole number within its interval, and the interval within 0 and 100', () => {
  fc.assert(
    fc.property(divided, (data) => {
      for (const row of publish(data, 10).rows.filter(({ status }) => status === 'shown')) {
        const figures = [0, row.lower, row.percentage, row.upper, 100].map(Number)
        expect(figures).toEqual(figures.toSorted((a, b) => a - b))
        expect(figures.filter((figure) => !Number.isInteger(figure))).toEqual([])
      }
    }),
  )
})

test('no threshold under five is taken', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ max: lowestThreshold - 1 }), fc.double({ noInteger: true })),
      (threshold) => {
        expect(() => disclosurePolicy(threshold)).toThrow(ThresholdRefused)
      },
    ),
  )
})

function subsets(values: readonly number[]): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** values.length }, (_, mask) =>
    values.filter((_value, place) => (mask >> place) % 2 === 1),
  )
}
