import { angle } from './over-dispersion.ts'
import type { Interval } from './wilson-interval.ts'

/**
 * Between which proportions an authority with this base stays if it differs from the target by sampling and by
 * the usual spread between authorities alone: sin²(asin(sqrt(target)) ± z sqrt(1/(4n) + tau²)), Spiegelhalter 2005.
 *
 * The angle is kept between 0 and a quarter turn. Without that the limits fold back near 0 and 100 %
 * (FunnelPlotR folds and then patches the curve); with it they rest at 0 and 1.
 * R: the formula itself with `pmin(pmax(...))`, tests/reference/statistics.R.
 */
export function funnelLimits(target: number, base: number, tauSquared: number, z: number): Interval {
  const reach = z * Math.sqrt(1 / (4 * base) + tauSquared)
  return {
    lower: Math.sin(Math.max(angle(target) - reach, 0)) ** 2,
    upper: Math.sin(Math.min(angle(target) + reach, Math.PI / 2)) ** 2,
  }
}
