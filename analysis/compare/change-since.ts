import { analysisProblem } from '../problem.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import type { Tally } from '../tabulate/tally.ts'
import { type ComparedPair, comparePairs } from './compare-pairs.ts'

/** Where an indicator's series breaks: its item was reworded, its options or its place changed, or the way of asking did. */
export type SeriesBreak = {
  readonly indicator: string
  /** The first instrument version after the break. */
  readonly fromVersion: number
  /** Printed in place of the comparison. */
  readonly reason: string
}

export type Measured = { readonly tally: Tally; readonly version: number }
export type Series = { readonly indicator: string; readonly now: Measured; readonly before: Measured }

export type Change =
  | { readonly indicator: string; readonly status: 'compared'; readonly compared: ComparedPair }
  | { readonly indicator: string; readonly status: 'series-broken'; readonly reason: string }
  | { readonly indicator: string; readonly status: 'no-answers' }

/**
 * A unit against its own previous wave: independent samples, pooled z test and Newcombe's interval, the false discovery
 * rate held over all indicators that can be compared.
 *
 * R: `prop.test(c(x1, x0), c(n1, n0), correct = FALSE)`, `p.adjust(method = "BH")`.
 * Anonymous answers cannot be paired. Many of the same people answer both times and give similar answers, so the true
 * error of the difference is smaller than this one: a change called out is surer than it says, and a real one is
 * missed more often. Both waves are this unit's own, so no spread between units enters.
 */
export function changeSince(series: readonly Series[], breaks: readonly SeriesBreak[]): readonly Change[] {
  const states = series.map((each) => ({ ...each, broken: breakBetween(each, breaks) }))
  const comparable = states.filter(
    ({ broken, now, before }) => broken === undefined && now.tally.base > 0 && before.tally.base > 0,
  )
  const compared = comparePairs(
    comparable.map(({ now, before: { tally } }) => ({
      own: now.tally,
      benchmark: {
        proportion: tally.positive / tally.base,
        base: tally.base,
        ...wilsonInterval(tally.positive, tally.base),
        betweenVariance: 0,
      },
    })),
  )
  return states.map((each): Change => {
    const { indicator, broken } = each
    if (broken !== undefined) return { indicator, status: 'series-broken', reason: broken.reason }
    const found = compared[comparable.indexOf(each)]
    return found ? { indicator, status: 'compared', compared: found } : { indicator, status: 'no-answers' }
  })
}

/** A break counts when the two waves stand on its two sides. Throws `out-of-range` when the earlier wave is the later version. */
function breakBetween(
  { indicator, now, before }: Series,
  breaks: readonly SeriesBreak[],
): SeriesBreak | undefined {
  if (before.version > now.version) {
    const message = 'The wave compared with has a later instrument version than the wave itself.'
    throw analysisProblem('out-of-range', ['series', indicator, 'before', 'version'], message)
  }
  return breaks.find(
    (each) =>
      each.indicator === indicator && before.version < each.fromVersion && each.fromVersion <= now.version,
  )
}
