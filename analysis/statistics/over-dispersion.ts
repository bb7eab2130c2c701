import { quantile } from './quantile.ts'

export type Counted = { readonly count: number; readonly base: number }
export type OverDispersion = {
  /** Mean squared z, winsorising made good: 1 when authorities differ by sampling alone. */
  readonly phi: number
  /** Variance between authorities beyond sampling, on the angle scale asin(sqrt(p)). Never negative. */
  readonly tauSquared: number
}

/** Share winsorised at each end, so that a few odd authorities do not widen the yardstick for all. */
const winsorisedShare = 0.1
/**
 * What winsorising leaves of the variance of standard normal scores: 0.8 - 2a·density(a) + 0.2a² at a = qnorm(0.9).
 * Without it phi comes out a third too small, spread up to half as much again as chance counts as none, and in
 * a made-up nation without odd authorities three times as many are flagged (decisions/0001).
 */
const winsorisedVariance = 0.678654558952875

/**
 * How much more authorities differ than sampling alone would make them: Spiegelhalter's additive random-effects
 * model (2005, Quality and Safety in Health Care 14:347). Arcsine z scores about the pooled proportion, winsorised
 * 10 % each end, phi their mean square, tau squared by DerSimonian and Laird's moment estimator, 0 where the
 * scores vary no more than sampling would make them.
 *
 * R: `FunnelPlotR::funnel_plot(data_type = "PR", trim_by = 0.1)` but for the winsorised variance, which it does not
 * make good; tests/reference/statistics.R computes it in base R. Authorities without answers are left out.
 */
export function overDispersion(authorities: readonly Counted[]): OverDispersion {
  const present = authorities.filter(({ base }) => base > 0)
  if (present.length < 2) return { phi: 1, tauSquared: 0 }
  const scores = winsorise(arcsineScores(present))
  const authoritiesCount = present.length
  const sumOfSquares = sum(scores.map((score) => score * score)) / winsorisedVariance
  const phi = sumOfSquares / authoritiesCount
  if (sumOfSquares < authoritiesCount - 1) return { phi, tauSquared: 0 }
  const weights = present.map(({ base }) => 4 * base)
  const totalWeight = sum(weights)
  const spareWeight = totalWeight - sum(weights.map((weight) => weight * weight)) / totalWeight
  return { phi, tauSquared: (sumOfSquares - (authoritiesCount - 1)) / spareWeight }
}

/** The angle asin(sqrt(p)) has variance 1/(4n) whatever p is, which is why z scores are taken on it. */
export function angle(proportion: number): number {
  return Math.asin(Math.sqrt(proportion))
}

/**
 * Tau squared as a variance of proportions near `proportion`: the angle's slope turns the angle's variance into
 * p's by 4p(1-p) (delta method), so that it can be added to a sampling variance.
 */
export function betweenVariance(tauSquared: number, proportion: number): number {
  return 4 * proportion * (1 - proportion) * tauSquared
}

function arcsineScores(authorities: readonly Counted[]): readonly number[] {
  const centre = angle(sum(authorities.map(({ count }) => count)) / sum(authorities.map(({ base }) => base)))
  return authorities.map(({ count, base }) => (angle(count / base) - centre) * 2 * Math.sqrt(base))
}

function winsorise(scores: readonly number[]): readonly number[] {
  const lowest = quantile(scores, winsorisedShare)
  const highest = quantile(scores, 1 - winsorisedShare)
  return scores.map((score) => Math.min(Math.max(score, lowest), highest))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
