import { binomialDistribution } from '../distributions/binomial-distribution.ts'
import type { Interval } from '../statistics/wilson-interval.ts'

/**
 * Exact funnel limits: between which proportions a unit with this base stays if sampling alone moves it. Counts are
 * whole, so the binomial distribution function is interpolated between them, as Spiegelhalter 2005 (Statistics in
 * Medicine 24:1185, appendix A.1) lays down: with r the smallest count whose distribution function reaches p, the limit
 * is (r - (F(r) - p) / (F(r) - F(r - 1))) / base.
 *
 * `tail` is the probability beyond each limit: 0.025 for 95 %, 0.001 for 99.8 %. The upper limit is computed from the
 * upper tail, so small tails keep their digits. Clamped to 0 and 1.
 * R: `r <- qbinom(p, n, target); (r - (pbinom(r, n, target) - p) / dbinom(r, n, target)) / n`.
 */
export function exactFunnelLimits(target: number, base: number, tail: number): Interval {
  if (target === 0 || target === 1) return { lower: target, upper: target }
  const counts = binomialDistribution(base, target)
  const low = counts.quantile(tail)
  const high = counts.upperQuantile(tail)
  const belowLow = (counts.lowerTail(low) - tail) / counts.density(low)
  const belowHigh = (tail - counts.upperTail(high)) / counts.density(high)
  return {
    lower: Math.max((low - belowLow) / base, 0),
    upper: Math.min((high - belowHigh) / base, 1),
  }
}
