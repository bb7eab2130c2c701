import { analysisProblem } from '../problem.ts'

export type CappedWeights = {
  readonly weights: Float64Array
  /** The cap itself. */
  readonly largest: number
  readonly capped: number
}

/**
 * Holds every weight to at most `ratio` times the mean weight. What the capped ones lose is shared out among the
 * others in proportion to their weights, again and again until none is above; the sum stays.
 *
 * Not `survey::trimWeights`, which shares out in equal amounts and can lift a small weight manifold.
 * Throws `out-of-range` for a ratio that is not above 1.
 */
export function capWeights(weights: Float64Array, ratio: number): CappedWeights {
  if (!(ratio > 1)) {
    const message = `A cap of ${ratio} times the mean weight cannot be kept: it has to be above 1.`
    throw analysisProblem('out-of-range', ['cap'], message)
  }
  const total = sumOf(weights)
  const respondents = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0)
  const largest = (ratio * total) / respondents
  const capped = new Uint8Array(weights.length)
  let factor = 1
  for (;;) {
    let held = 0
    let free = 0
    let added = 0
    for (let row = 0; row < weights.length; row += 1) {
      const weight = weights[row] ?? 0
      if (capped[row] === 0 && weight * factor > largest * (1 + 1e-14)) {
        capped[row] = 1
        added += 1
      }
      if (capped[row] === 1) held += 1
      else free += weight
    }
    if (added === 0) {
      const result = weights.map((weight, row) => (capped[row] === 1 ? largest : weight * factor))
      return { weights: result, largest, capped: held }
    }
    factor = (total - held * largest) / free
  }
}

function sumOf(weights: Float64Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0)
}
