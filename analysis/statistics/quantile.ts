/**
 * A sample quantile by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), R's
 * default. R: `quantile(values, probability, type = 7)`. Empty input gives NaN.
 */
export function quantile(values: readonly number[], probability: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * probability
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (place - Math.floor(place)) * (above - below)
}
