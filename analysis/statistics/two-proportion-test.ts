import { normalTwoSided } from './normal-distribution.ts'

/** What a local authority is tested against. Base null: the figure is taken as known without error. */
export type TestedAgainst = {
  readonly proportion: number
  readonly base: number | null
  /** Extra variance of the difference, on the scale of proportions: how much authorities vary anyway, or a published figure's own error. */
  readonly betweenVariance: number
}

/**
 * The pooled z test (score test) that a proportion equals another, two-sided, without continuity correction.
 * With a between-authority variance the question becomes: is this further out than authorities usually are?
 *
 * R, without that variance: `prop.test(c(x1, x2), c(n1, n2), correct = FALSE)`, where z is the root of X-squared;
 * with base null: `prop.test(x, n, p = P, correct = FALSE)`.
 */
export function twoProportionTest(
  count: number,
  base: number,
  against: TestedAgainst,
): { readonly z: number; readonly pValue: number } {
  const variance = pooledVariance(count / base, base, against) + against.betweenVariance
  const z = variance === 0 ? 0 : (count / base - against.proportion) / Math.sqrt(variance)
  return { z, pValue: normalTwoSided(z) }
}

/** The variance of the difference if both shared one proportion, estimated from both together. */
export function pooledVariance(proportion: number, base: number, against: TestedAgainst): number {
  if (against.base === null) return (against.proportion * (1 - against.proportion)) / base
  const pooled = (proportion * base + against.proportion * against.base) / (base + against.base)
  return pooled * (1 - pooled) * (1 / base + 1 / against.base)
}
