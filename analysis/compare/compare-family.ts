import { wholePercent } from '../disclosure/whole-percent.ts'
import type { PublishedComparison } from '../published/published-table.ts'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { newcombeDifference } from '../statistics/newcombe-difference.ts'
import { smallestDetectableDifference } from '../statistics/smallest-detectable-difference.ts'
import { twoProportionTest } from '../statistics/two-proportion-test.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import type { Tally } from '../tabulate/tally.ts'
import type { BenchmarkFigure } from './benchmark-figure.ts'
import { smallestThatMatters, verdict } from './verdict.ts'

export type Pair = { readonly own: Tally; readonly benchmark: BenchmarkFigure }

/**
 * Compares every indicator of one family (one band, one comparator) and holds the false discovery rate over the
 * family. Pass only pairs whose both sides may be shown: a hidden figure must not move a shown verdict.
 * Returns comparisons in the order given.
 */
export function compareFamily(pairs: readonly Pair[]): readonly PublishedComparison[] {
  const tests = pairs.map(({ own, benchmark }) => twoProportionTest(own.positive, own.base, benchmark))
  const adjusted = benjaminiHochberg(tests.map((test) => test.pValue))
  return pairs.map(({ own, benchmark }, place) => {
    const proportion = own.positive / own.base
    const interval = newcombeDifference({ proportion, ...wilsonInterval(own.positive, own.base) }, benchmark)
    const printed = {
      difference: wholePercent(100 * (proportion - benchmark.proportion)),
      lower: wholePercent(100 * interval.lower),
      upper: wholePercent(100 * interval.upper),
    }
    return {
      verdict: verdict(printed, adjusted[place] ?? 1),
      ...printed,
      smallestDetectable: smallestDetectable(own.base, benchmark),
    }
  })
}

/**
 * In points: the harder direction where both are possible, never under what the rule calls a difference. Where
 * no difference at all would have shown, the largest there could be.
 */
function smallestDetectable(base: number, benchmark: BenchmarkFigure): number {
  const { rise, fall } = smallestDetectableDifference(base, benchmark)
  const largest = Math.max(benchmark.proportion, 1 - benchmark.proportion)
  const harder = Math.max(rise ?? fall ?? largest, fall ?? rise ?? largest)
  return Math.max(wholePercent(100 * harder), smallestThatMatters)
}
