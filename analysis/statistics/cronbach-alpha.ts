import { fDistribution } from '../distributions/f-distribution.ts'
import { type ItemCovariance, type Items, itemCovariance } from './item-covariance.ts'
import type { Interval } from './wilson-interval.ts'

export type CronbachAlpha = Interval & {
  readonly alpha: number
  /** Of the items each divided by its standard deviation. */
  readonly standardised: number
  /** Alpha of the other items, in the order of the items; null with two items. */
  readonly withoutItem: readonly (number | null)[]
  readonly base: number
  readonly missing: 'listwise' | 'pairwise'
}

/**
 * Cronbach's alpha with Feldt's interval (Feldt, Woodruff and Salih 1987, Applied Psychological Measurement 11:93).
 *
 * Listwise by default. Pairwise covariances have no one base; the interval then takes the smallest, which makes it
 * rather too wide than too narrow. R: `psych::alpha(x, use = ...)$total$raw_alpha` and `std.alpha`,
 * `psych::alpha.ci(alpha, n.obs, n.var)`. Throws what `itemCovariance` throws.
 */
export function cronbachAlpha(
  items: Items,
  missing: 'listwise' | 'pairwise' = 'listwise',
  confidence = 0.95,
): CronbachAlpha {
  const covariance = itemCovariance(items, missing)
  const { order, matrix, base } = covariance
  const all = Array.from(items.keys())
  const alpha = alphaOf(covariance, all)
  const deviation = all.map((i) => Math.sqrt(matrix[i * order + i] ?? 0))
  const correlation = matrix.map(
    (value, place) => value / ((deviation[Math.floor(place / order)] ?? 1) * (deviation[place % order] ?? 1)),
  )
  const ratio = fDistribution(base - 1, (base - 1) * (order - 1))
  const error = (1 - confidence) / 2
  return {
    alpha,
    standardised: alphaOf({ order, matrix: correlation, base }, all),
    withoutItem: all.map((left) =>
      order < 3
        ? null
        : alphaOf(
            covariance,
            all.filter((item) => item !== left),
          ),
    ),
    base,
    missing,
    lower: 1 - (1 - alpha) * ratio.upperQuantile(error),
    upper: 1 - (1 - alpha) * ratio.quantile(error),
  }
}

function alphaOf({ order, matrix }: ItemCovariance, items: readonly number[]): number {
  let [variances, total] = [0, 0]
  for (const i of items) {
    variances += matrix[i * order + i] ?? 0
    for (const j of items) total += matrix[i * order + j] ?? 0
  }
  return (items.length / (items.length - 1)) * (1 - variances / total)
}
