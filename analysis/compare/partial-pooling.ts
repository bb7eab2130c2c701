import { betaDistribution } from '../distributions/beta-distribution.ts'
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts'
import { type BetaBinomial, betaBinomial, type Counted } from './beta-binomial.ts'

export type PooledUnit = Interval & {
  /** The raw proportion; null where nobody answered. */
  readonly raw: number | null
  /** Drawn towards the mean of all units, the more so the fewer the answers. */
  readonly pooled: number
  /** How much of the estimate is the unit's own answers: 0 all the mean, 1 all its own. */
  readonly ownShare: number
}

/**
 * Partial pooling by empirical Bayes: a beta-binomial fitted to all units, then each unit's beta given its own answers,
 * with its 95 % interval (equal tails). It answers "what is this unit like?" better than the raw figure, and ranks of
 * it mislead as much as any. A unit without answers gets the distribution of units.
 *
 * The fitted beta is taken as known, so intervals are a little narrow where units are few (under about twenty). Where
 * no spread beyond sampling can be seen every unit is the pooled proportion, with its Wilson interval.
 * R: `VGAM::vglm(..., betabinomial)`, then `qbeta(c(.025, .975), alpha + count, beta + base - count)`.
 */
export function partialPooling(units: readonly Counted[]): {
  readonly model: BetaBinomial
  readonly units: readonly PooledUnit[]
} {
  const model = betaBinomial(units)
  const together = units.reduce(
    (sum, { count, base }) => ({ count: sum.count + count, base: sum.base + base }),
    { count: 0, base: 0 },
  )
  return {
    model,
    units: units.map(({ count, base }) => {
      const raw = base === 0 ? null : count / base
      if (model.beta === null) {
        return { raw, pooled: model.mean, ownShare: 0, ...wilsonInterval(together.count, together.base) }
      }
      const { alpha, beta } = model.beta
      const posterior = betaDistribution(alpha + count, beta + base - count)
      return {
        raw,
        pooled: (alpha + count) / (alpha + beta + base),
        ownShare: base / (alpha + beta + base),
        lower: posterior.quantile(0.025),
        upper: posterior.upperQuantile(0.025),
      }
    }),
  }
}
