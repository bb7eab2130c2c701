import { chiSquareDistribution } from '../distributions/chi-square-distribution.ts'
import { analysisProblem } from '../problem.ts'
import { type CrossTable, type TwoByTwo, twoByTwo } from './cross-table.ts'
import { ninetyFivePercent } from './normal-quantile.ts'
import type { Interval } from './wilson-interval.ts'

export type MantelHaenszel = Interval & {
  /** The odds ratio common to all strata. */
  readonly oddsRatio: number
  readonly logStandardError: number
  readonly statistic: number
  readonly pValue: number
  /** Do the strata share one odds ratio? A small p value says no, and then the common one hides something. */
  readonly homogeneity: Homogeneity | null
  /** Strata that say something: two answers or more, and no empty row or column. */
  readonly strata: number
}

export type Homogeneity = {
  readonly breslowDay: number
  readonly tarone: number
  readonly degreesOfFreedom: number
  readonly breslowDayPValue: number
  readonly taronePValue: number
}

/**
 * Mantel and Haenszel's common odds ratio over two-by-two tables, one a stratum, with the interval of Robins, Breslow
 * and Greenland (1986, Biometrics 42:311) and the test, by default with continuity correction as in R.
 * R: `mantelhaen.test(array)`, `correct = FALSE`. Homogeneity: Breslow and Day (1980), and with Tarone's correction
 * (1985, Biometrika 72:91), R: `DescTools::BreslowDayTest(array, correct = TRUE)`; null with one stratum.
 * Throws `too-few-rows` when no stratum says anything, `separated` when an empty cell leaves no odds ratio.
 */
export function mantelHaenszel(
  tables: readonly CrossTable[],
  correction: 'continuity' | 'none' = 'continuity',
  z: number = ninetyFivePercent,
): MantelHaenszel {
  const strata = tables.map(twoByTwo).filter(saysSomething)
  if (strata.length === 0)
    throw analysisProblem('too-few-rows', ['strata'], 'No stratum has answers in both rows and both columns.')
  const sums = {
    alike: 0,
    opposite: 0,
    distance: 0,
    variance: 0,
    alikeAlike: 0,
    mixed: 0,
    oppositeOpposite: 0,
  }
  for (const { a, b, c, d } of strata) {
    const total = a + b + c + d
    const [alike, opposite] = [(a / total) * d, (b / total) * c]
    const [onDiagonal, offDiagonal] = [(a + d) / total, (b + c) / total]
    sums.alike += alike
    sums.opposite += opposite
    sums.alikeAlike += onDiagonal * alike
    sums.mixed += onDiagonal * opposite + offDiagonal * alike
    sums.oppositeOpposite += offDiagonal * opposite
    sums.distance += a - ((a + b) / total) * (a + c)
    sums.variance += (((a + b) / total) * ((c + d) / total) * (a + c) * (b + d)) / (total - 1)
  }
  if (!(sums.alike > 0 && sums.opposite > 0)) {
    const message = 'A diagonal is empty in every stratum, so there is no common odds ratio.'
    throw analysisProblem('separated', ['strata'], message)
  }
  const oddsRatio = sums.alike / sums.opposite
  const logStandardError = Math.sqrt(
    sums.alikeAlike / (2 * sums.alike ** 2) +
      sums.mixed / (2 * sums.alike * sums.opposite) +
      sums.oppositeOpposite / (2 * sums.opposite ** 2),
  )
  const distance = Math.abs(sums.distance)
  const taken = correction === 'continuity' && distance >= 0.5 ? 0.5 : 0
  const statistic = (distance - taken) ** 2 / sums.variance
  const factor = Math.exp(z * logStandardError)
  return {
    oddsRatio,
    logStandardError,
    lower: oddsRatio / factor,
    upper: oddsRatio * factor,
    statistic,
    pValue: chiSquareDistribution(1).upperTail(statistic),
    homogeneity: strata.length > 1 ? homogeneityOf(strata, oddsRatio) : null,
    strata: strata.length,
  }
}

function saysSomething({ a, b, c, d }: TwoByTwo): boolean {
  return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0
}

function homogeneityOf(strata: readonly TwoByTwo[], oddsRatio: number): Homogeneity {
  let [breslowDay, distance, variance] = [0, 0, 0]
  for (const stratum of strata) {
    const fitted = withOddsRatio(stratum, oddsRatio)
    const ownVariance = 1 / (1 / fitted.a + 1 / fitted.b + 1 / fitted.c + 1 / fitted.d)
    breslowDay += (stratum.a - fitted.a) ** 2 / ownVariance
    distance += stratum.a - fitted.a
    variance += ownVariance
  }
  const tarone = breslowDay - distance ** 2 / variance
  const degreesOfFreedom = strata.length - 1
  const distribution = chiSquareDistribution(degreesOfFreedom)
  return {
    breslowDay,
    tarone,
    degreesOfFreedom,
    breslowDayPValue: distribution.upperTail(breslowDay),
    taronePValue: distribution.upperTail(tarone),
  }
}

/** The table with these margins and that odds ratio: the root of a quadratic, in the form that loses no digits. */
function withOddsRatio({ a, b, c, d }: TwoByTwo, oddsRatio: number): TwoByTwo {
  const [row, column, total] = [a + b, a + c, a + b + c + d]
  const square = 1 - oddsRatio
  const linear = total - row - column + oddsRatio * (row + column)
  const root = Math.sqrt(Math.max(linear * linear + 4 * square * oddsRatio * row * column, 0))
  const first = (2 * oddsRatio * row * column) / (linear + root)
  return { a: first, b: row - first, c: column - first, d: total - row - column + first }
}
