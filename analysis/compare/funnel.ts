import { funnelLimits } from '../statistics/funnel-limits.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import { type OverDispersion, overDispersion } from '../statistics/over-dispersion.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import { sumTallies, type Tally } from '../tabulate/tally.ts'
import { exactFunnelLimits } from './exact-funnel-limits.ts'

export type FunnelPosition = 'above' | 'within' | 'below'

/** Limits of one unit by each method; `tail` beyond each limit. */
export type UnitLimits = {
  readonly unit: number
  readonly base: number
  readonly proportion: number
  /** Wilson's limits turned round: where a proportion may lie without its own interval leaving out the target. */
  readonly plain: Interval
  readonly exact: Interval
  /** With the usual spread between units: the ones to read. */
  readonly overDispersed: Interval
  readonly position: Readonly<Record<'plain' | 'exact' | 'overDispersed', FunnelPosition>>
}

export type Funnel = {
  readonly target: number
  readonly spread: OverDispersion
  readonly tail: number
  readonly units: readonly UnitLimits[]
}

/**
 * A funnel of all units about their pooled proportion (or a target of the caller's), by three methods side by side.
 * Plain and exact limits allow for sampling alone and flag large units for being ordinary: on 131 English authorities
 * 24 fell outside plain 99.8 % limits and 6 outside over-dispersed ones. Units without answers are left out.
 */
export function funnel(
  units: readonly Tally[],
  { tail, target }: { readonly tail: number; readonly target?: number | undefined },
): Funnel {
  const { base, positive } = sumTallies(units)
  const centre = target ?? (base === 0 ? 0 : positive / base)
  const spread = overDispersion(units.map((unit) => ({ count: unit.positive, base: unit.base })))
  const z = -normalQuantile(tail)
  return {
    target: centre,
    spread,
    tail,
    units: units.flatMap((tally, unit): UnitLimits[] => {
      if (tally.base === 0) return []
      const proportion = tally.positive / tally.base
      const plain = invertedWilson(centre, tally.base, z)
      const exact = exactFunnelLimits(centre, tally.base, tail)
      const overDispersed = funnelLimits(centre, tally.base, spread.tauSquared, z)
      const position = {
        plain: positionOf(proportion, plain),
        exact: positionOf(proportion, exact),
        overDispersed: positionOf(proportion, overDispersed),
      }
      return [{ unit, base: tally.base, proportion, plain, exact, overDispersed, position }]
    }),
  }
}

/**
 * The proportions whose Wilson interval just touches the target: target ± z sqrt(target (1 - target) / base), within 0
 * and 1. R: PHEindicatormethods `calculate_funnel_limits(statistic = "proportion")` iterates to the same.
 */
function invertedWilson(target: number, base: number, z: number): Interval {
  const reach = z * Math.sqrt((target * (1 - target)) / base)
  return { lower: Math.max(target - reach, 0), upper: Math.min(target + reach, 1) }
}

function positionOf(proportion: number, { lower, upper }: Interval): FunnelPosition {
  if (proportion > upper) return 'above'
  return proportion < lower ? 'below' : 'within'
}
