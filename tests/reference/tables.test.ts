import { describe, expect, test } from 'vitest'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { adjustedResiduals } from '../../analysis/statistics/adjusted-residuals.ts'
import { chiSquareTest, likelihoodRatioTest } from '../../analysis/statistics/chi-square-test.ts'
import { cohensH } from '../../analysis/statistics/cohens-h.ts'
import { concordance } from '../../analysis/statistics/concordance.ts'
import { cramersV } from '../../analysis/statistics/cramers-v.ts'
import { crossTable } from '../../analysis/statistics/cross-table.ts'
import { fisherExactTest } from '../../analysis/statistics/fisher-exact-test.ts'
import { fisherFreemanHaltonTest } from '../../analysis/statistics/fisher-freeman-halton-test.ts'
import { kruskalWallisTest } from '../../analysis/statistics/kruskal-wallis-test.ts'
import { mannWhitneyTest } from '../../analysis/statistics/mann-whitney-test.ts'
import { mantelHaenszel } from '../../analysis/statistics/mantel-haenszel.ts'
import { rankValues } from '../../analysis/statistics/rank-groups.ts'
import { raoScottTest } from '../../analysis/statistics/rao-scott-test.ts'
import { oddsRatio, type RatioEstimate, riskRatio } from '../../analysis/statistics/ratio-intervals.ts'
import { trendTest } from '../../analysis/statistics/trend-test.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import { expectClose, type Written } from '../support/expect-close.ts'
import values from './values/tables.json' with { type: 'json' }

const named = Object.entries(values.tables).map(([name, reference]) => ({ name, reference }))
const fourfolds = Object.entries(values.fourfolds).map(([name, reference]) => ({ name, reference }))
const withMissing = (column: readonly (number | null)[]) => column.map((value) => value ?? Number.NaN)

/** Where independence holds to the last digit, rounding is all there is to compare. */
const expectNear = (ours: number, reference: number, relative: number) =>
  Math.abs(reference) < 1e-12
    ? expect(Math.abs(ours)).toBeLessThan(1e-9)
    : expectClose(ours, reference, relative)

describe.each(named)('the table $name', ({ reference }) => {
  const table = crossTable(reference.rows)

  test('chi-square, plain and with Yates', () => {
    const plain = chiSquareTest(table)
    const yates = chiSquareTest(table, 'yates')
    expectNear(plain.statistic, reference.chiSquare, 1e-12)
    expectNear(plain.logPValue, reference.logPValue, 1e-10)
    expectClose(plain.smallestExpected, reference.smallestExpected, 1e-13)
    expectNear(yates.statistic, reference.yates, 1e-12)
    expectClose(yates.pValue, reference.yatesPValue, 1e-9)
  })

  test('likelihood ratio', () => {
    const { statistic, pValue } = likelihoodRatioTest(table)
    expectNear(statistic, reference.likelihoodRatio, 1e-10)
    expectClose(pValue, reference.likelihoodRatioPValue, 1e-8)
  })

  test('adjusted residuals', () => {
    const residuals = adjustedResiduals(table)
    reference.residuals.forEach((residual, place) => {
      expectNear(residuals[place] ?? Number.NaN, residual, 1e-10)
    })
  })

  test("Cramér's V, raw and corrected", () => {
    const { raw, corrected } = cramersV(table)
    expectNear(raw, reference.v, 1e-12)
    expectNear(corrected, reference.vCorrected, 1e-10)
  })

  test('gamma and tau-b', () => {
    const found = concordance(table)
    expectNear(found.gamma?.estimate ?? Number.NaN, reference.ranked.gamma, 1e-11)
    expectNear(found.gamma?.standardError ?? Number.NaN, reference.ranked.gammaError, 1e-10)
    expectNear(found.tauB.estimate, reference.ranked.tauB, 1e-11)
    expectNear(found.tauB.standardError, reference.ranked.tauBError, 1e-9)
    expectNear(found.z, reference.ranked.z, 1e-10)
    expectClose(found.pValue, reference.ranked.pValue, 1e-8)
  })
})

const expectRatio = (ours: RatioEstimate, ratio: Written, lower: Written, upper: Written) => {
  expectClose(ours.ratio ?? Number.POSITIVE_INFINITY, ratio, 1e-13)
  expectClose(ours.lower, lower, 1e-12)
  expectClose(ours.upper ?? Number.POSITIVE_INFINITY, upper, 1e-12)
}

describe.each(fourfolds)('the two-by-two table $name', ({ reference }) => {
  const table = crossTable(reference.rows)

  test("Fisher's exact test", () => {
    const found = fisherExactTest(table)
    expectClose(found.pValue, reference.pValue, 1e-9)
    expectClose(found.pLess, reference.pLess, 1e-10)
    expectClose(found.pGreater, reference.pGreater, 1e-10)
  })

  test('its conditional odds ratio and exact interval', () => {
    const found = fisherExactTest(table)
    expectClose(found.oddsRatio ?? Number.POSITIVE_INFINITY, reference.exact.oddsRatio, 1e-9)
    expectClose(found.lower, reference.exact.lower, 1e-9)
    expectClose(found.upper ?? Number.POSITIVE_INFINITY, reference.exact.upper, 1e-9)
  })

  test('risk ratio and odds ratio', () => {
    expectRatio(riskRatio(table), reference.riskRatio, reference.riskLower, reference.riskUpper)
    expectRatio(oddsRatio(table), reference.oddsRatio, reference.oddsLower, reference.oddsUpper)
    expectRatio(
      oddsRatio(table, 'haldane'),
      reference.haldane,
      reference.haldaneLower,
      reference.haldaneUpper,
    )
  })
})

describe.each(values.freemanHalton)('Fisher, Freeman and Halton: p = $pValue', ({ rows, pValue }) => {
  const table = crossTable(rows)

  test('exact', () => {
    const found = fisherFreemanHaltonTest(table)
    expect(found.method).toBe('exact')
    expectClose(found.pValue, pValue, 1e-8)
  })

  test('by random tables, within four of its standard errors, and again the same from the same seed', () => {
    const draw = () =>
      fisherFreemanHaltonTest(table, { workLimit: 0, random: randomSource(20260131, 'tables') })
    const found = draw()
    expect(found.method).toBe('monte-carlo')
    expect(Math.abs(found.pValue - pValue)).toBeLessThanOrEqual(4 * Math.max(found.standardError, 1e-4))
    expect(draw()).toEqual(found)
  })
})

test.each(values.strata)('Mantel and Haenszel: odds ratio $oddsRatio', (reference) => {
  const tables = reference.tables.map((rows) => crossTable(rows))
  const corrected = mantelHaenszel(tables)
  const plain = mantelHaenszel(tables, 'none')
  expectClose(corrected.oddsRatio, reference.oddsRatio, 1e-12)
  expectClose(corrected.lower, reference.lower, 1e-12)
  expectClose(corrected.upper, reference.upper, 1e-12)
  expectClose(corrected.statistic, reference.corrected, 1e-11)
  expectClose(corrected.pValue, reference.correctedPValue, 1e-10)
  expectClose(plain.statistic, reference.statistic, 1e-11)
  expectClose(plain.pValue, reference.pValue, 1e-10)
  expectClose(corrected.homogeneity?.breslowDay ?? Number.NaN, reference.breslowDay, 1e-10)
  expectClose(corrected.homogeneity?.tarone ?? Number.NaN, reference.tarone, 1e-10)
})

test.each(values.trends)('trend of $counts in $bases', (reference) => {
  const groups = reference.counts.map((count, place) => ({ count, base: reference.bases[place] ?? 0 }))
  const { statistic, pValue } = trendTest(groups, reference.scores)
  expectClose(statistic, reference.statistic, 1e-10)
  expectClose(pValue, reference.pValue, 1e-9)
})

test.each(values.pairs)('two groups, W = $statistic', (reference) => {
  const ranked = rankValues([withMissing(reference.first), withMissing(reference.second)])
  expect(mannWhitneyTest(ranked).statistic).toBe(reference.statistic)
  expectClose(mannWhitneyTest(ranked).pValue, reference.pValue, 1e-11)
  expectClose(mannWhitneyTest(ranked, { exact: false }).pValue, reference.normal, 1e-11)
  expectClose(mannWhitneyTest(ranked, { exact: false, continuity: false }).pValue, reference.bare, 1e-11)
  expectClose(kruskalWallisTest(ranked).statistic, reference.kruskal, 1e-10)
  expectClose(kruskalWallisTest(ranked).pValue, reference.kruskalPValue, 1e-10)
})

test.each(values.many)('many groups, H = $statistic', (reference) => {
  const found = kruskalWallisTest(rankValues(reference.groups.map(withMissing)))
  expectClose(found.statistic, reference.statistic, 1e-11)
  expect(found.degreesOfFreedom).toBe(reference.degreesOfFreedom)
  expectClose(found.pValue, reference.pValue, 1e-11)
})

test.each(values.raoScott)('Rao and Scott: F = $f', (reference) => {
  const found = raoScottTest({
    ...reference,
    proportions: Float64Array.from(reference.proportions),
    covariance: Float64Array.from(reference.covariance),
  })
  expectClose(found.pearson, reference.pearson, 1e-10)
  expectClose(found.firstOrder.pValue, reference.firstPValue, 1e-9)
  expectClose(found.secondOrder.f, reference.f, 1e-9)
  expectClose(found.secondOrder.numerator, reference.numerator, 1e-9)
  expectClose(found.secondOrder.denominator, reference.denominator, 1e-9)
  expectClose(found.secondOrder.pValue, reference.secondPValue, 1e-9)
})

test("Cohen's h", () => {
  expectClose(cohensH(0.5, 0.4), 0.2013579207903308, 1e-14)
  expect(cohensH(1, 0)).toBeCloseTo(Math.PI, 15)
})

describe('figures printed in textbooks', () => {
  test("Agresti's job satisfaction by income: gamma 0.221 with standard error 0.117", () => {
    const found = concordance(crossTable(values.tables.agresti.rows))
    expect(found.gamma?.estimate).toBeCloseTo(0.221, 3)
    expect(found.gamma?.standardError).toBeCloseTo(0.117, 3)
    expect(found.concordant).toBe(1331)
    expect(found.discordant).toBe(849)
  })
})

describe('what cannot be tested is a problem with its place', () => {
  const random = randomSource(1)
  const wide = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 6 }, (_, column) => 3 + row + column),
  )
  test.each([
    ['half an answer', () => crossTable([[1, 2.5]]), 'out-of-range'],
    ['uneven rows', () => crossTable([[1, 2], [3]]), 'wrong-length'],
    [
      'an empty column',
      () =>
        chiSquareTest(
          crossTable([
            [1, 0],
            [3, 0],
          ]),
        ),
      'empty-margin',
    ],
    ['one row', () => chiSquareTest(crossTable([[1, 4]])), 'empty-table'],
    [
      'three rows for two',
      () =>
        fisherExactTest(
          crossTable([
            [1, 4],
            [2, 2],
            [3, 3],
          ]),
        ),
      'wrong-length',
    ],
    ['a large table without a source', () => fisherFreemanHaltonTest(crossTable(wide)), 'too-large'],
    [
      'a stratum of one row',
      () =>
        mantelHaenszel([
          crossTable([
            [1, 4],
            [0, 0],
          ]),
        ]),
      'too-few-rows',
    ],
    [
      'an empty diagonal',
      () =>
        mantelHaenszel([
          crossTable([
            [3, 0],
            [0, 4],
          ]),
        ]),
      'separated',
    ],
    [
      'a trend of nobody',
      () =>
        trendTest([
          { count: 0, base: 5 },
          { count: 0, base: 9 },
        ]),
      'constant-outcome',
    ],
    ['an empty group', () => mannWhitneyTest(rankValues([[1, 2], [Number.NaN]])), 'empty-subgroup'],
    ['all the same value', () => kruskalWallisTest(rankValues([[2, 2], [2]])), 'constant-outcome'],
  ])('%s', (_, ask, code) => {
    expect(ask).toThrow(AnalysisProblem)
    expect(ask).toThrow(expect.objectContaining({ code }))
  })

  test('a large table with one', () => {
    const found = fisherFreemanHaltonTest(crossTable(wide), { random, replicates: 500 })
    expect(found).toMatchObject({ method: 'monte-carlo', replicates: 500 })
  })
})
