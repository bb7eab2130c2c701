import type { Comparator } from '../../surveys/model/comparator.ts'
import type { EstimatedProportion } from '../statistics/newcombe-difference.ts'
import { ninetyFivePercent } from '../statistics/normal-quantile.ts'
import { betweenVariance, overDispersion } from '../statistics/over-dispersion.ts'
import type { TestedAgainst } from '../statistics/two-proportion-test.ts'
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts'
import { sumTallies, type Tally } from '../tabulate/tally.ts'

/** Whatever a local authority is compared with, as proportions. */
export type BenchmarkFigure = EstimatedProportion & TestedAgainst

/**
 * Other local authorities pooled, each child counting once. Authorities differ a little whatever they do, so
 * the difference gets that variance too: once for the authority itself and once for the mean of the others, by
 * their shares of the answers. Null when nobody answered.
 */
export function otherLocalAuthorities(authorities: readonly Tally[]): BenchmarkFigure | null {
  const { base, positive } = sumTallies(authorities)
  if (base === 0) return null
  const proportion = positive / base
  const { tauSquared } = overDispersion(
    authorities.map((tally) => ({ count: tally.positive, base: tally.base })),
  )
  const squaredShares = authorities.reduce((sum, tally) => sum + (tally.base / base) ** 2, 0)
  return {
    proportion,
    base,
    ...wilsonInterval(positive, base),
    betweenVariance: betweenVariance(tauSquared, proportion) * (1 + squaredShares),
  }
}

/** A published figure. Where its source gives neither base nor interval it is taken as known, which the report says. */
export function generalPopulation({ percentage, base, interval }: Comparator): BenchmarkFigure {
  const proportion = percentage / 100
  const known = { lower: proportion, upper: proportion }
  const published = interval && { lower: interval.lower / 100, upper: interval.upper / 100 }
  const estimated = published ?? (base === null ? known : wilsonInterval(proportion * base, base))
  return { proportion, base, ...estimated, betweenVariance: varianceFrom(estimated, { base }) }
}

/**
 * A figure published with a 95 % interval and no base has its error in the interval alone: half its width over 1.96,
 * squared. The test takes it from there, else it would treat the figure as known. With a base the test has the error.
 */
export function varianceFrom({ lower, upper }: Interval, { base }: Pick<BenchmarkFigure, 'base'>): number {
  return base === null ? ((upper - lower) / (2 * ninetyFivePercent)) ** 2 : 0
}
