import { describe, expect, test } from 'vitest'
import {
  betaDistribution,
  binomialDistribution,
  chiSquareDistribution,
  type Distribution,
  fDistribution,
  gammaDistribution,
  hypergeometricDistribution,
  logBeta,
  logGamma,
  noncentralHypergeometricDistribution,
  poissonDistribution,
  standardNormal,
  studentTDistribution,
} from '../../analysis/distributions/index.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { expectClose, type Written } from '../support/expect-close.ts'
import values from './values/distributions.json' with { type: 'json' }

type Row = {
  readonly parameters: readonly number[]
  readonly x: readonly number[]
  readonly lower: readonly Written[]
  readonly upper: readonly Written[]
  readonly logLower?: readonly Written[]
  readonly logUpper?: readonly Written[]
  readonly logDensity?: readonly Written[]
  readonly quantiles?: readonly (Written | null)[]
  readonly upperQuantiles?: readonly (Written | null)[]
}

/** Everything R says of one set of parameters, each to 1e-10 relative. */
function expectAgreement(distribution: Distribution, row: Row) {
  const along = (
    places: readonly number[],
    ours: (at: number) => number,
    theirs: readonly (Written | null)[] = [],
    what = '',
  ) =>
    theirs.forEach((reference, index) => {
      const at = places[index] ?? Number.NaN
      if (reference !== null) expectClose(ours(at), reference, 1e-10, `${what} at ${at}:`)
    })
  along(row.x, distribution.lowerTail, row.lower, 'lower tail')
  along(row.x, distribution.upperTail, row.upper, 'upper tail')
  along(row.x, distribution.logLowerTail, row.logLower, 'log lower tail')
  along(row.x, distribution.logUpperTail, row.logUpper, 'log upper tail')
  along(row.x, distribution.logDensity, row.logDensity, 'log density')
  along(values.p, distribution.quantile, row.quantiles, 'quantile')
  along(values.p, distribution.upperQuantile, row.upperQuantiles, 'upper quantile')
}

const parameter = (row: Row, place: number) => row.parameters[place] ?? Number.NaN
const families: readonly [string, readonly Row[], (row: Row) => Distribution][] = [
  ['chi-square', values.chiSquare, (row) => chiSquareDistribution(parameter(row, 0))],
  ['t', values.studentT, (row) => studentTDistribution(parameter(row, 0))],
  ['F', values.f, (row) => fDistribution(parameter(row, 0), parameter(row, 1))],
  ['beta', values.beta, (row) => betaDistribution(parameter(row, 0), parameter(row, 1))],
  ['gamma', values.gamma, (row) => gammaDistribution(parameter(row, 0), parameter(row, 1))],
  ['binomial', values.binomial, (row) => binomialDistribution(parameter(row, 0), parameter(row, 1))],
  ['Poisson', values.poisson, (row) => poissonDistribution(parameter(row, 0))],
  [
    'hypergeometric',
    values.hypergeometric,
    (row) => hypergeometricDistribution(parameter(row, 0), parameter(row, 1), parameter(row, 2)),
  ],
]

describe.each(families)('the %s distribution', (_, rows, make) => {
  test.each(rows)('with $parameters', (row) => expectAgreement(make(row), row))
})

test.each(values.noncentral)('noncentral hypergeometric with $parameters', (row) => {
  const [marked = 0, unmarked = 0, draws = 0, oddsRatio = 1] = row.parameters
  const distribution = noncentralHypergeometricDistribution({ marked, unmarked, draws }, Math.log(oddsRatio))
  expectAgreement(distribution, row)
  expectClose(distribution.mean, row.mean, 1e-12)
})

test.each(values.normal)('the normal distribution on the log scale at $z', ({ z, logUpper, logDensity }) => {
  expectClose(standardNormal.logUpperTail(z), logUpper, 1e-13)
  expectClose(standardNormal.logLowerTail(-z), logUpper, 1e-13)
  expectClose(standardNormal.logDensity(z), logDensity, 1e-15)
})

test.each(values.logs)('log gamma of $x, log beta of $x and $b', (row) => {
  expect(Math.abs(logGamma(row.x) - row.logGamma)).toBeLessThanOrEqual(
    2e-15 * Math.max(1, Math.abs(row.logGamma)),
  )
  expect(Math.abs(logBeta(row.x, row.b) - row.logBeta)).toBeLessThanOrEqual(
    2e-15 * Math.max(1, Math.abs(row.logBeta)),
  )
})

describe('the ends, and what is no question at all', () => {
  test('nothing lies beyond the support', () => {
    expect(chiSquareDistribution(3).upperTail(0)).toBe(1)
    expect(chiSquareDistribution(3).upperTail(Number.POSITIVE_INFINITY)).toBe(0)
    expect(betaDistribution(2, 3).lowerTail(1.5)).toBe(1)
    expect(binomialDistribution(7, 0.4).upperTail(7)).toBe(0)
    expect(fDistribution(2, 9).quantile(0)).toBe(0)
    expect(studentTDistribution(4).upperQuantile(0)).toBe(Number.POSITIVE_INFINITY)
  })

  test('infinite degrees of freedom are the limiting distribution', () => {
    expect(studentTDistribution(Number.POSITIVE_INFINITY).quantile(0.975)).toBeCloseTo(1.959963984540054, 15)
    expect(fDistribution(2, Number.POSITIVE_INFINITY).upperTail(3)).toBeCloseTo(Math.exp(-3), 15)
  })

  test.each([
    ['degrees of freedom of nought', () => chiSquareDistribution(0)],
    ['degrees of freedom that are no number', () => studentTDistribution(Number.NaN)],
    ['a value that is no number', () => fDistribution(1, 2).upperTail(Number.NaN)],
    ['a probability above 1', () => betaDistribution(1, 2).quantile(1.1)],
    ['half a trial', () => binomialDistribution(2.5, 0.5)],
    ['more draws than there are', () => hypergeometricDistribution(3, 4, 8)],
    [
      'an odds ratio of nought',
      () => noncentralHypergeometricDistribution({ marked: 3, unmarked: 4, draws: 2 }, Math.log(0)),
    ],
  ])('%s is a problem and not NaN', (_, ask) => {
    expect(ask).toThrow(AnalysisProblem)
  })
})
