import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  betaDistribution,
  binomialDistribution,
  chiSquareDistribution,
  type Distribution,
  fDistribution,
  studentTDistribution,
} from '../../analysis/distributions/index.ts'
import { designProportion } from '../../analysis/plan/design-proportion.ts'
import { adjustedResiduals } from '../../analysis/statistics/adjusted-residuals.ts'
import { chiSquareTest, likelihoodRatioTest } from '../../analysis/statistics/chi-square-test.ts'
import { clopperPearsonInterval } from '../../analysis/statistics/clopper-pearson-interval.ts'
import { concordance } from '../../analysis/statistics/concordance.ts'
import { cramersV } from '../../analysis/statistics/cramers-v.ts'
import { cronbachAlpha } from '../../analysis/statistics/cronbach-alpha.ts'
import {
  type CrossTable,
  crossTable,
  crossTabulate,
  marginsOf,
  transposed,
  withoutEmptyLines,
} from '../../analysis/statistics/cross-table.ts'
import { finitePopulationInterval } from '../../analysis/statistics/finite-population-interval.ts'
import { fisherExactTest } from '../../analysis/statistics/fisher-exact-test.ts'
import { fisherFreemanHaltonTest } from '../../analysis/statistics/fisher-freeman-halton-test.ts'
import { kruskalWallisTest } from '../../analysis/statistics/kruskal-wallis-test.ts'
import { logFactorials } from '../../analysis/statistics/log-factorials.ts'
import { mannWhitneyTest } from '../../analysis/statistics/mann-whitney-test.ts'
import { mantelHaenszel } from '../../analysis/statistics/mantel-haenszel.ts'
import { meanOf } from '../../analysis/statistics/mean.ts'
import { quantile } from '../../analysis/statistics/quantile.ts'
import { rankCounts, rankValues } from '../../analysis/statistics/rank-groups.ts'
import { oddsRatio } from '../../analysis/statistics/ratio-intervals.ts'
import { tableWithMargins } from '../../analysis/statistics/table-with-margins.ts'
import { trendTest } from '../../analysis/statistics/trend-test.ts'
import { weightedQuantile } from '../../analysis/statistics/weighted-quantile.ts'
import { wilsonInterval } from '../../analysis/statistics/wilson-interval.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'

/** Tables without an empty line; cells mostly small, some nought, some large. */
const table = (most = 200, rows = fc.integer({ min: 2, max: 4 })) =>
  fc
    .tuple(rows, fc.integer({ min: 2, max: 4 }))
    .chain(([r, c]) =>
      fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(most)), { minLength: c, maxLength: c }), {
        minLength: r,
        maxLength: r,
      }),
    )
    .map((cells) => withoutEmptyLines(crossTable(cells)))
    .filter(({ rows: r, columns: c }) => r >= 2 && c >= 2)
const fourfold = fc
  .tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60))
  .filter(([a, b, c, d]) => a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0)
  .map(([a, b, c, d]) =>
    crossTable([
      [a, b],
      [c, d],
    ]),
  )

const rowsOf = ({ counts, rows, columns }: CrossTable) =>
  Array.from({ length: rows }, (_, r) => Array.from(counts.subarray(r * columns, (r + 1) * columns)))
const reversed = (given: CrossTable) => crossTable(rowsOf(given).toReversed())
const times = (given: CrossTable, factor: number) => ({
  ...given,
  counts: given.counts.map((count) => count * factor),
})

const close = (a: number, b: number, relative = 1e-9) =>
  expect(Math.abs(a - b), `${a} beside ${b}`).toBeLessThanOrEqual(
    relative * Math.max(Math.abs(a), Math.abs(b), 1e-6),
  )

describe('distributions', () => {
  const shape = fc.double({ min: 0.2, max: 400, noNaN: true })
  const families: fc.Arbitrary<Distribution> = fc.oneof(
    shape.map((df) => chiSquareDistribution(df)),
    shape.map((df) => studentTDistribution(df)),
    fc.tuple(shape, shape).map(([a, b]) => fDistribution(a, b)),
    fc.tuple(shape, shape).map(([a, b]) => betaDistribution(a, b)),
  )
  const exponent = fc.double({ min: -250, max: -0.31, noNaN: true })

  test('a quantile of either tail leads back to its probability, far out too', () => {
    fc.assert(
      fc.property(families, exponent, (distribution, power) => {
        const p = 10 ** power
        const [low, high] = [distribution.quantile(p), distribution.upperQuantile(p)]
        // where a quantile is too near 0 (or 1) to be a number of full precision there is nothing to lead back from
        if (Math.abs(low) > 1e-290) close(distribution.logLowerTail(low), Math.log(p), 1e-10)
        if (high < 0.999 || high > 1.001) close(distribution.logUpperTail(high), Math.log(p), 1e-10)
      }),
    )
  })

  test('tails never rise the wrong way and make 1 together', () => {
    const value = fc.double({ min: -50, max: 500, noNaN: true })
    fc.assert(
      fc.property(families, value, value, (distribution, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        expect(distribution.lowerTail(low)).toBeLessThanOrEqual(distribution.lowerTail(high) * (1 + 1e-11))
        expect(distribution.upperTail(high)).toBeLessThanOrEqual(distribution.upperTail(low) * (1 + 1e-11))
        close(distribution.lowerTail(low) + distribution.upperTail(low), 1, 1e-14)
      }),
    )
  })

  test('binomial terms make their tails', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p) => {
          const distribution = binomialDistribution(n, p)
          const k = Math.floor(n * p)
          const terms = Array.from({ length: k + 1 }, (_, at) => distribution.density(at))
          close(
            terms.reduce((sum, term) => sum + term, 0),
            distribution.lowerTail(k),
            1e-11,
          )
          expect(distribution.quantile(distribution.lowerTail(k))).toBe(k)
        },
      ),
    )
  })
})

describe('tables', () => {
  test('turning a table over changes nothing', () => {
    fc.assert(
      fc.property(table(), (given) => {
        const turned = transposed(given)
        close(chiSquareTest(given).statistic, chiSquareTest(turned).statistic)
        close(likelihoodRatioTest(given).statistic, likelihoodRatioTest(turned).statistic, 1e-8)
        close(cramersV(given).corrected, cramersV(turned).corrected, 1e-8)
        expect(transposed(turned)).toEqual(given)
      }),
    )
  })

  test('nor does the order of rows, which only turns an order round', () => {
    fc.assert(
      fc.property(table(), (given) => {
        close(chiSquareTest(given).statistic, chiSquareTest(reversed(given)).statistic)
        const [forwards, backwards] = [concordance(given), concordance(reversed(given))]
        close(forwards.tauB.estimate, -backwards.tauB.estimate)
        close(forwards.tauB.standardError, backwards.tauB.standardError, 1e-7)
        close(forwards.pValue, backwards.pValue, 1e-8)
        expect(forwards.concordant).toBe(backwards.discordant)
      }),
    )
  })

  test('every answer given five times: statistics five times as large, effect sizes as they were', () => {
    fc.assert(
      fc.property(table(), (given) => {
        close(chiSquareTest(times(given, 5)).statistic, 5 * chiSquareTest(given).statistic)
        close(cramersV(times(given, 5)).raw, cramersV(given).raw)
      }),
    )
  })

  test('residuals of the first row make those of the second, and chi-square in a two-by-two table', () => {
    fc.assert(
      fc.property(fourfold, (given) => {
        const [a = 0, b = 0, c = 0] = adjustedResiduals(given)
        close(a, -b, 1e-8)
        close(a, -c, 1e-8)
        close(a * a, chiSquareTest(given).statistic, 1e-8)
      }),
    )
  })

  test('counting codes row by row, in any order, makes the same table', () => {
    const codes = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(codes, (pairs) => {
        const count = (all: readonly (readonly [number, number])[]) =>
          crossTabulate(
            all.map(([r]) => r),
            3,
            all.map(([, c]) => c),
            3,
          )
        expect(count(pairs.toReversed())).toEqual(count(pairs))
        expect(marginsOf(count(pairs)).total).toBe(pairs.filter(([r]) => r < 3).length)
      }),
    )
  })
})

describe('exact tests', () => {
  test('Fisher, Freeman and Halton on two by two is Fisher', () => {
    fc.assert(
      fc.property(fourfold, (given) => {
        close(fisherFreemanHaltonTest(given).pValue, fisherExactTest(given).pValue, 1e-7)
      }),
    )
  })

  test('the conditional odds ratio lies in its interval, and swapping columns turns both over', () => {
    fc.assert(
      fc.property(fourfold, (given) => {
        const found = fisherExactTest(given)
        const swapped = fisherExactTest(reversed(given))
        expect(found.lower).toBeLessThanOrEqual(found.oddsRatio ?? Number.POSITIVE_INFINITY)
        expect(found.oddsRatio ?? 0).toBeLessThanOrEqual(found.upper ?? Number.POSITIVE_INFINITY)
        close(found.pValue, swapped.pValue, 1e-7)
        close(found.lower, swapped.upper === null ? 0 : 1 / swapped.upper, 1e-8)
      }),
    )
  })

  test('the order of rows and columns does not matter to an exact p value', () => {
    fc.assert(
      fc.property(table(7, fc.constant(3)), (given) => {
        const p = fisherFreemanHaltonTest(given).pValue
        close(fisherFreemanHaltonTest(reversed(given)).pValue, p, 1e-9)
        close(fisherFreemanHaltonTest(transposed(given)).pValue, p, 1e-9)
      }),
      { numRuns: 40 },
    )
  })

  test('a random table has the margins asked for', () => {
    fc.assert(
      fc.property(table(60), fc.integer(), (given, seed) => {
        const margins = marginsOf(given)
        const drawn = { ...given, counts: new Float64Array(given.counts.length) }
        tableWithMargins(margins, logFactorials(margins.total), randomSource(seed), drawn.counts)
        expect(marginsOf(drawn)).toEqual(margins)
        expect(drawn.counts.every((count) => count >= 0)).toBe(true)
      }),
    )
  })
})

describe('strata, trends and ranks', () => {
  const full = fc
    .tuple(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 40 }),
    )
    .map(([a, b, c, d]) =>
      crossTable([
        [a, b],
        [c, d],
      ]),
    )

  test('one stratum has the sample odds ratio; the order of strata does not matter; empty ones neither', () => {
    const empty = crossTable([
      [0, 0],
      [3, 4],
    ])
    fc.assert(
      fc.property(full, full, (first, second) => {
        close(mantelHaenszel([first]).oddsRatio, oddsRatio(first).ratio ?? Number.NaN)
        const both = mantelHaenszel([first, second])
        const turned = mantelHaenszel([empty, second, first])
        close(both.statistic, turned.statistic)
        close(both.homogeneity?.tarone ?? 0, turned.homogeneity?.tarone ?? 0, 1e-6)
        expect(turned.strata).toBe(2)
      }),
    )
  })

  test('a trend over two groups is the chi-square of their table, whatever the scores', () => {
    fc.assert(
      fc.property(full, fc.integer({ min: 1, max: 9 }), (given, step) => {
        const [a = 0, b = 0, c = 0, d = 0] = given.counts
        const groups = [
          { count: a, base: a + b },
          { count: c, base: c + d },
        ]
        close(trendTest(groups, [0, step]).statistic, chiSquareTest(given).statistic, 1e-8)
      }),
    )
  })

  const group = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 })
  test('ranks: swapping groups mirrors W, counts do for values, and only order counts', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        fc.pre(new Set([...first, ...second]).size > 1)
        const found = mannWhitneyTest(rankValues([first, second]))
        const swapped = mannWhitneyTest(rankValues([second, first]))
        close(found.probability, 1 - swapped.probability)
        close(found.pValue, swapped.pValue)
        const counts = [first, second].map((values) =>
          Float64Array.from({ length: 10 }, (_, code) => values.filter((value) => value === code).length),
        )
        close(
          mannWhitneyTest(rankCounts(counts), { exact: false }).pValue,
          mannWhitneyTest(rankValues([first, second]), { exact: false }).pValue,
        )
        const bent = [first, second].map((values) => values.toReversed().map((value) => value ** 3 - 40))
        expect(mannWhitneyTest(rankValues(bent))).toEqual(found)
        close(
          kruskalWallisTest(rankValues(bent)).statistic,
          kruskalWallisTest(rankValues([first, second])).statistic,
        )
      }),
    )
  })
})

describe('description', () => {
  const counted = fc.integer({ min: 1, max: 400 }).chain((base) => fc.tuple(fc.nat(base), fc.constant(base)))
  const answers = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
    maxLength: 60,
  })

  test('Clopper and Pearson holds the estimate, mirrors its complement and is never inside Wilson at both ends', () => {
    fc.assert(
      fc.property(counted, ([count, base]) => {
        const { lower, upper } = clopperPearsonInterval(count, base)
        const mirrored = clopperPearsonInterval(base - count, base)
        const wilson = wilsonInterval(count, base)
        close(mirrored.lower, 1 - upper, 1e-10)
        expect(lower <= count / base && count / base <= upper).toBe(true)
        expect(upper - lower).toBeGreaterThanOrEqual((wilson.upper - wilson.lower) * 0.9)
      }),
    )
  })

  test('the more of a population answered, the narrower, down to the proportion itself', () => {
    fc.assert(
      fc.property(counted, fc.nat(400), ([count, base], others) => {
        const some = finitePopulationInterval(count, base, base + others)
        const more = finitePopulationInterval(count, base, base + Math.floor(others / 2))
        expect(more.upper - more.lower).toBeLessThanOrEqual(some.upper - some.lower + 1e-12)
        expect(wilsonInterval(count, base).upper).toBeGreaterThanOrEqual(some.upper - 1e-12)
        expect(finitePopulationInterval(count, base, base)).toEqual({
          lower: count / base,
          upper: count / base,
        })
      }),
    )
  })

  test('weights of one, and weights all doubled, change nothing; order neither', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const values = pairs.map(([value]) => value)
        const ones = values.map(() => 1)
        const plain = meanOf(values)
        const weighted = meanOf(values.toReversed(), ones)
        close(weighted.mean, plain.mean)
        close(weighted.standardError, plain.standardError, 1e-8)
        const weights = pairs.map(([, weight]) => weight)
        const firstCode = Uint8Array.from(values, (value) => Number(value === values[0]))
        const everybody = new Uint8Array(values.length).fill(1)
        const shareWith = (factor: number) => {
          const scaled = Float64Array.from(weights, (weight) => factor * weight)
          return designProportion(
            { rows: values.length, weights: scaled, stages: [{}] },
            firstCode,
            everybody,
          )
        }
        close(shareWith(1).proportion, shareWith(2).proportion)
        close(shareWith(1).standardError, shareWith(2).standardError, 1e-8)
      }),
    )
  })

  test('a weight of three is three rows with the same value, for estimates', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const repeated = pairs.flatMap(([value, weight]) => Array.from({ length: weight }, () => value))
        const [values, weights] = [pairs.map(([value]) => value), pairs.map(([, weight]) => weight)]
        close(meanOf(values, weights).mean, meanOf(repeated).mean)
        for (const p of [0.25, 0.5, 0.9])
          expect(weightedQuantile(values, weights, p, 'school')).toBe(
            weightedQuantile(repeated, undefined, p, 'school'),
          )
      }),
    )
  })

  test('interpolated without weights is type 7', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const found = weightedQuantile(values, undefined, p, 'interpolated')
          expect(Math.abs(found - quantile(values, p))).toBeLessThan(1e-9)
        },
      ),
    )
  })

  test("alpha does not mind the order of rows or items, nor an item's zero point", () => {
    const item = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(item, { minLength: 3, maxLength: 5 }), (items) => {
        fc.pre(items.every((answersTo) => new Set(answersTo).size > 1))
        const total = items[0]?.map((_, row) => items.reduce((sum, each) => sum + (each[row] ?? 0), 0))
        fc.pre(new Set(total).size > 1)
        const found = cronbachAlpha(items)
        const moved = items.toReversed().map((each) => each.toReversed().map((value) => value + 7))
        close(cronbachAlpha(moved).alpha, found.alpha, 1e-8)
        close(cronbachAlpha(items, 'pairwise').alpha, found.alpha, 1e-9)
        expect(found.lower <= found.alpha && found.alpha <= found.upper).toBe(true)
      }),
    )
  })
})
