import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calibrate } from '../../analysis/weighting/calibrate.ts'
import { capWeights } from '../../analysis/weighting/cap-weights.ts'
import { effectiveSampleSize } from '../../analysis/weighting/effective-sample-size.ts'
import { type Margin, sumsByCode } from '../../analysis/weighting/margin.ts'
import { postStratify } from '../../analysis/weighting/post-stratify.ts'
import { rake } from '../../analysis/weighting/rake.ts'
import { responseProfile } from '../../analysis/weighting/response-profile.ts'
import { surveyMeans, surveyShares } from '../../analysis/weighting/survey-estimates.ts'
import { expectAllClose } from '../support/expect-close.ts'

/** Everyone of six cells at least once, then whoever else, with the population by age and by gender. */
const sample = fc
  .record({
    cells: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
    weights: fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
    population: fc.array(fc.integer({ min: 5, max: 400 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ cells, weights, population }) => {
    const all = [0, 1, 2, 3, 4, 5, ...cells]
    const age: Margin = {
      item: 'age',
      codes: ['11-13', '14-15', '16-17'],
      values: Uint8Array.from(all, (cell) => cell % 3),
      population: [0, 1, 2].map((code) => (population[code] ?? 0) + (population[code + 3] ?? 0)),
    }
    const gender: Margin = {
      item: 'gender',
      codes: ['girl', 'boy'],
      values: Uint8Array.from(all, (cell) => Math.floor(cell / 3)),
      population: [0, 3].map((code) =>
        [0, 1, 2].reduce((sum, more) => sum + (population[code + more] ?? 0), 0),
      ),
    }
    return { age, gender, weights: Float64Array.from(all, () => weights.next().value ?? 1) }
  })

test('raked weights meet every margin, stay above 0, and do not depend on the order of margins', () => {
  fc.assert(
    fc.property(sample, ({ age, gender, weights }) => {
      const raked = rake(weights, [age, gender])
      expectAllClose(sumsByCode(age, raked.weights), Array.from(age.population), 1e-10)
      expectAllClose(sumsByCode(gender, raked.weights), Array.from(gender.population), 1e-10)
      expect(raked.weights.every((weight) => weight > 0)).toBe(true)
      expectAllClose(rake(weights, [gender, age]).weights, Array.from(raked.weights), 1e-8)
    }),
  )
})

test('one margin: raking, linear calibration and post-stratification are the same', () => {
  fc.assert(
    fc.property(sample, ({ age, weights }) => {
      const stratified = Array.from(postStratify(weights, age).weights)
      expectAllClose(rake(weights, [age]).weights, stratified, 1e-12)
      expectAllClose(calibrate(weights, [age]).weights, stratified, 1e-10)
    }),
  )
})

test('a sample that is already as the population keeps its weights', () => {
  fc.assert(
    fc.property(sample, ({ age, gender, weights }) => {
      const own = [age, gender].map((margin) => ({ ...margin, population: sumsByCode(margin, weights) }))
      expectAllClose(rake(weights, own).weights, Array.from(weights), 1e-12)
      expectAllClose(calibrate(weights, own).weights, Array.from(weights), 1e-10)
    }),
  )
})

test('what was calibrated to is known without error', () => {
  fc.assert(
    fc.property(sample, ({ age, gender, weights }) => {
      const raked = rake(weights, [age, gender])
      const design = {
        rows: weights.length,
        weights: raked.weights,
        stages: [{}],
        calibrations: [raked.calibration],
      }
      const shares = surveyShares(design, gender.values, 2)
      expect(Math.max(...shares.standardErrors)).toBeLessThan(1e-7)
    }),
  )
})

test('capped weights keep their sum and their order, and none is above the cap', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 1.05, max: 4, noNaN: true }), ({ weights }, ratio) => {
      const { weights: capped, largest } = capWeights(weights, ratio)
      const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
      expect(sum(capped)).toBeCloseTo(sum(weights), 9)
      expect(Math.max(...capped)).toBeLessThanOrEqual(largest * (1 + 1e-12))
      expect(effectiveSampleSize(capped).effective).toBeGreaterThanOrEqual(
        effectiveSampleSize(weights).effective - 1e-9,
      )
    }),
  )
})

test('raking under a cap keeps the cap and says how far the margins are off', () => {
  fc.assert(
    fc.property(sample, ({ age, gender, weights }) => {
      const raked = rake(weights, [age, gender], { cap: 2 })
      expect(Math.max(...raked.weights)).toBeLessThanOrEqual((raked.cap?.largest ?? 0) * (1 + 1e-12))
      const profile = responseProfile([age, gender], raked.weights)
      const off = Math.max(
        ...profile.map(({ weightedShare, populationShare }) => Math.abs(weightedShare - populationShare)),
      )
      expect(Math.max(...raked.margins.map(({ largestDifference }) => largestDifference))).toBeCloseTo(
        off,
        12,
      )
    }),
    { numRuns: 50 },
  )
})

test('equal weights cost nothing; multiplying weights changes neither means nor their errors', () => {
  fc.assert(
    fc.property(sample, ({ age, weights }) => {
      expect(effectiveSampleSize(new Float64Array(weights.length).fill(3)).designEffect).toBeCloseTo(1, 12)
      const values = Float64Array.from(age.values, (value, row) => value + (row % 4))
      const of = (own: Float64Array) =>
        surveyMeans({ rows: own.length, weights: own, stages: [{}] }, [values])
      const [one, other] = [of(weights), of(weights.map((weight) => weight * 7))]
      expectAllClose(other.estimates, Array.from(one.estimates), 1e-12)
      expectAllClose(other.covariance, Array.from(one.covariance), 1e-10)
    }),
  )
})
