import { wholePercent } from '../disclosure/whole-percent.ts'
import type { Verdict } from '../published/published-table.ts'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { newcombeDifference } from '../statistics/newcombe-difference.ts'
import { smallestDetectableDifference } from '../statistics/smallest-detectable-difference.ts'
import { twoProportionTest } from '../statistics/two-proportion-test.ts'
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts'
import type { Tally } from '../tabulate/tally.ts'
import type { BenchmarkFigure } from './benchmark-figure.ts'
import { smallestThatMatters, verdict } from './verdict.ts'

export type Pair = { readonly own: Tally; readonly benchmark: BenchmarkFigure }

/** One comparison before rounding, on the scale of proportions. */
export type ComparedPair = {
  readonly proportion: number
  readonly interval: Interval
  readonly difference: number
  readonly differenceInterval: Interval
  readonly z: number
  readonly pValue: number
  /** Benjamini and Hochberg over the family given. */
  readonly adjustedP: number
  readonly verdict: Verdict
  /** The smallest true difference this base would have shown four times in five; null where none could. */
  readonly rise: number | null
  readonly fall: number | null
  /** The same in whole points: the harder direction, never under what the rule calls a difference. */
  readonly smallestDetectable: number
}

/**
 * Compares every pair of one family and holds the false discovery rate over the family. Pairs with an empty base are
 * a broken promise: leave them out. Returns comparisons in the order given.
 */
export function comparePairs(pairs: readonly Pair[]): readonly ComparedPair[] {
  const tests = pairs.map(({ own, benchmark }) => twoProportionTest(own.positive, own.base, benchmark))
  const adjusted = benjaminiHochberg(tests.map((test) => test.pValue))
  return pairs.map(({ own, benchmark }, place) => {
    const proportion = own.positive / own.base
    const interval = wilsonInterval(own.positive, own.base)
    const difference = proportion - benchmark.proportion
    const differenceInterval = newcombeDifference({ proportion, ...interval }, benchmark)
    const adjustedP = adjusted[place] ?? 1
    const { rise, fall } = smallestDetectableDifference(own.base, benchmark)
    return {
      proportion,
      interval,
      difference,
      differenceInterval,
      z: tests[place]?.z ?? 0,
      pValue: tests[place]?.pValue ?? 1,
      adjustedP,
      verdict: verdict(inPoints(difference, differenceInterval), adjustedP),
      rise,
      fall,
      smallestDetectable: smallestInPoints(rise, fall, benchmark.proportion),
    }
  })
}

/** A difference as it is printed, and as the rule reads it: whole points. */
export function inPoints(difference: number, { lower, upper }: Interval) {
  return {
    difference: wholePercent(100 * difference),
    lower: wholePercent(100 * lower),
    upper: wholePercent(100 * upper),
  }
}

/** Where no difference at all would have shown, the largest there could be. */
function smallestInPoints(rise: number | null, fall: number | null, proportion: number): number {
  const largest = Math.max(proportion, 1 - proportion)
  const harder = Math.max(rise ?? fall ?? largest, fall ?? rise ?? largest)
  return Math.max(wholePercent(100 * harder), smallestThatMatters)
}
