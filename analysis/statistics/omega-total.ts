import { type Items, itemCovariance } from './item-covariance.ts'
import { type OneFactorModel, oneFactorModel } from './one-factor-model.ts'

export type OmegaTotal = {
  /** Of the sum of the items as they are scored. */
  readonly omega: number
  /** Of the sum of the items each divided by its standard deviation. */
  readonly standardised: number
  readonly model: OneFactorModel
  readonly base: number
}

/**
 * McDonald's omega total (1999): the share of the variance of the sum score that the one common factor makes,
 * (sum of loadings)² over that plus the uniquenesses, from one factor fitted by maximum likelihood to the
 * correlations. Unlike alpha it lets items load unequally. Listwise, or pairwise correlations when asked for.
 *
 * R: `f <- factanal(x, 1); l <- f$loadings * sd; sum(l)^2 / (sum(l)^2 + sum(f$uniquenesses * sd^2))`.
 * Throws what `itemCovariance` and `oneFactorModel` throw.
 */
export function omegaTotal(items: Items, missing: 'listwise' | 'pairwise' = 'listwise'): OmegaTotal {
  const { order, matrix, base } = itemCovariance(items, missing)
  const deviations = Float64Array.from({ length: order }, (_, i) => Math.sqrt(matrix[i * order + i] ?? 0))
  const correlation = matrix.map(
    (value, place) =>
      value / ((deviations[Math.floor(place / order)] ?? 1) * (deviations[place % order] ?? 1)),
  )
  const model = oneFactorModel(correlation, order)
  return {
    omega: omegaOf(model, deviations),
    standardised: omegaOf(model, new Float64Array(order).fill(1)),
    model,
    base,
  }
}

function omegaOf({ loadings, uniquenesses }: OneFactorModel, deviations: Float64Array): number {
  const common = loadings.reduce((sum, loading, i) => sum + loading * (deviations[i] ?? 1), 0) ** 2
  const own = uniquenesses.reduce((sum, uniqueness, i) => sum + uniqueness * (deviations[i] ?? 1) ** 2, 0)
  return common / (common + own)
}
