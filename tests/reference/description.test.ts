import { describe, expect, test } from 'vitest'
import { designProportion } from '../../analysis/plan/design-proportion.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { answerShares } from '../../analysis/statistics/answer-shares.ts'
import { clopperPearsonInterval } from '../../analysis/statistics/clopper-pearson-interval.ts'
import { cronbachAlpha } from '../../analysis/statistics/cronbach-alpha.ts'
import { designBasedInterval } from '../../analysis/statistics/design-based-interval.ts'
import { finitePopulationInterval } from '../../analysis/statistics/finite-population-interval.ts'
import { meanOf } from '../../analysis/statistics/mean.ts'
import { normalQuantile } from '../../analysis/statistics/normal-quantile.ts'
import { omegaTotal } from '../../analysis/statistics/omega-total.ts'
import { weightedQuantile, woodruffInterval } from '../../analysis/statistics/weighted-quantile.ts'
import { wilsonInterval } from '../../analysis/statistics/wilson-interval.ts'
import { expectClose } from '../support/expect-close.ts'
import values from './values/description.json' with { type: 'json' }

const withMissing = (column: readonly (number | null)[]) => column.map((value) => value ?? Number.NaN)

test.each(values.clopperPearson)('Clopper and Pearson: $count of $base at $confidence', (row) => {
  const { lower, upper } = clopperPearsonInterval(row.count, row.base, row.confidence)
  expectClose(lower, row.lower, 1e-11)
  expectClose(upper, row.upper, 1e-11)
})

test.each(values.finitePopulation)('Wilson of $count of $base out of $population', (row) => {
  const { lower, upper } = finitePopulationInterval(row.count, row.base, row.population)
  expectClose(lower, row.lower, 1e-10)
  expectClose(upper, row.upper, 1e-12)
})

test.each(values.designBased)('design-based interval of $proportion on $degreesOfFreedom', (row) => {
  const logit = designBasedInterval('logit', row)
  const beta = designBasedInterval('beta', row)
  expectClose(logit.lower, row.logit[0] ?? 0, 1e-12)
  expectClose(logit.upper, row.logit[1] ?? 0, 1e-12)
  expectClose(beta.lower, row.beta[0] ?? 0, 1e-12)
  expectClose(beta.upper, row.beta[1] ?? 0, 1e-12)
})

test.each(values.means)('a mean of $mean', (row) => {
  const found = meanOf(withMissing(row.values), row.weights ?? undefined)
  expectClose(found.mean, row.mean, 1e-13)
  expectClose(found.standardDeviation, row.standardDeviation, 1e-12)
  expectClose(found.standardError, row.standardError, 1e-12)
  expectClose(found.lower, row.lower, 1e-12)
  expectClose(found.upper, row.upper, 1e-12)
})

describe.each(values.quantiles)('quantiles of weighted values, median from $median.lower', (row) => {
  test.each(['inverse', 'school', 'interpolated'] as const)('%s', (rule) => {
    row.p.forEach((p, place) => {
      expectClose(weightedQuantile(row.values, row.weights, p, rule), row[rule][place] ?? 0, 1e-12, `${p}:`)
    })
  })

  test('Woodruff interval of the median', () => {
    const { lower, upper } = woodruffInterval(row.values, row.weights, row.median)
    expect(lower).toBe(row.median.lower)
    expect(upper).toBe(row.median.upper)
  })
})

describe('shares of the answers to one question', () => {
  test('plain', () => {
    const shares = answerShares(values.shares.codes, 3)
    values.shares.plain.forEach((reference, code) => {
      expectClose(shares[code]?.share ?? 0, reference.share, 1e-14)
      expectClose(shares[code]?.lower ?? 0, reference.lower, 1e-12)
      expectClose(shares[code]?.upper ?? 0, reference.upper, 1e-12)
    })
  })

  test('weighted', () => {
    const { codes, weights } = values.shares
    const sampling = { rows: codes.length, weights: Float64Array.from(weights), stages: [{}] }
    const everybody = new Uint8Array(codes.length).fill(1)
    values.shares.weighted.forEach((reference, code) => {
      const own = Uint8Array.from(codes, (each) => (each > 2 ? 255 : each === code ? 1 : 0))
      const found = designProportion(sampling, own, everybody)
      expectClose(found.effectiveBase, values.shares.effectiveBase, 1e-13)
      expectClose(found.proportion, reference.share, 1e-13)
      expectClose(found.standardError, reference.standardError, 1e-12)
      expectClose(found.logit.lower, reference.lower, 1e-12)
      expectClose(found.logit.upper, reference.upper, 1e-12)
    })
  })
})

const scales = Object.entries(values.scales).flatMap(([name, scale]) =>
  (['listwise', 'pairwise'] as const).map((missing) => ({
    name,
    missing,
    items: scale.items.map(withMissing),
    reference: scale[missing],
  })),
)

describe.each(scales)('the scale of $name, $missing', ({ items, missing, reference }) => {
  test("Cronbach's alpha with Feldt's interval", () => {
    const found = cronbachAlpha(items, missing)
    expect(found.base).toBe(reference.base)
    expectClose(found.alpha, reference.alpha, 1e-12)
    expectClose(found.standardised, reference.standardised, 1e-12)
    expectClose(found.lower, reference.lower, 1e-12)
    expectClose(found.upper, reference.upper, 1e-12)
    reference.withoutItem.forEach((alpha, item) => {
      expectClose(found.withoutItem[item] ?? 0, alpha, 1e-12)
    })
  })

  test('omega total from one factor', () => {
    const found = omegaTotal(items, missing)
    expectClose(found.omega, reference.omega, 1e-9)
    expectClose(found.standardised, reference.omegaStandardised, 1e-9)
    reference.loadings.forEach((loading, item) => {
      expectClose(found.model.loadings[item] ?? 0, loading, 1e-8)
      expectClose(found.model.uniquenesses[item] ?? 0, reference.uniquenesses[item] ?? 0, 1e-8)
    })
  })
})

describe('what cannot be described is a problem with its place', () => {
  test.each([
    ['a base of nought', () => wilsonInterval(0, 0), 'out-of-range'],
    ['more than everybody', () => clopperPearsonInterval(5, 4), 'out-of-range'],
    ['a population smaller than the answers', () => finitePopulationInterval(5, 20, 19), 'out-of-range'],
    [
      'everyone the same under a design',
      () => designBasedInterval('logit', { proportion: 1, standardError: 0, degreesOfFreedom: 9, rows: 30 }),
      'constant-outcome',
    ],
    ['one value', () => meanOf([3]), 'too-few-rows'],
    ['a negative weight', () => meanOf([3, 4, 5], [1, -1, 1]), 'weight-negative'],
    ['a missing weight', () => meanOf([3, 4, 5], [1, Number.NaN, 1]), 'weight-missing'],
    ['too few weights', () => weightedQuantile([3, 4, 5], [1, 1], 0.5), 'wrong-length'],
    ['no answers', () => answerShares([9, 9], 3), 'too-few-rows'],
    [
      'an item all answered alike',
      () =>
        cronbachAlpha([
          [1, 2, 3, 4],
          [2, 2, 2, 2],
        ]),
      'constant-outcome',
    ],
    ['one item', () => cronbachAlpha([[1, 2, 3, 4]]), 'too-few-rows'],
    [
      'two items for a factor',
      () =>
        omegaTotal([
          [1, 2, 3, 4],
          [2, 2, 3, 2],
        ]),
      'too-few-rows',
    ],
  ])('%s', (_, ask, code) => {
    expect(ask).toThrow(AnalysisProblem)
    expect(ask).toThrow(expect.objectContaining({ code }))
  })

  test('a share that the strata fix is its own interval', () => {
    const estimate = { proportion: 0.164, standardError: 1e-18, degreesOfFreedom: 197, rows: 200 }
    expect(designBasedInterval('beta', estimate)).toEqual({ lower: 0.164, upper: 0.164 })
  })

  test('at 99.8 % an interval is wider than at 95 %', () => {
    const wide = wilsonInterval(7, 20, normalQuantile(0.999))
    expect(wide.lower).toBeLessThan(wilsonInterval(7, 20).lower)
    expect(wide.upper).toBeGreaterThan(wilsonInterval(7, 20).upper)
  })
})
