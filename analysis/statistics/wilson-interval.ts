import { analysisProblem } from '../problem.ts'
import { ninetyFivePercent } from './normal-quantile.ts'

export type Interval = { readonly lower: number; readonly upper: number }

/**
 * Wilson's score interval for a proportion, without continuity correction (Wilson 1927): the interval of
 * Fingertips and `PHEindicatormethods`. Unlike estimate ± 1.96 standard errors it stays within 0 and 1 and does
 * not shrink to nothing when everybody gave the same answer, which in small groups happens often.
 *
 * Takes a count and its base (base above 0; neither need be whole, so that an effective base will do), gives
 * proportions. R: `prop.test(count, base, correct = FALSE)$conf.int`.
 */
export function wilsonInterval(count: number, base: number, z: number = ninetyFivePercent): Interval {
  checkCount(count, base)
  const square = z * z
  const spread = z * Math.sqrt(square + (4 * count * (base - count)) / base)
  const width = 2 * (base + square)
  return {
    lower: count === 0 ? 0 : (2 * count + square - spread) / width,
    upper: count === base ? 1 : (2 * count + square + spread) / width,
  }
}

/** A count lies between 0 and its base, and a base is above nought. Throws `out-of-range`. */
export function checkCount(count: number, base: number): void {
  if (!(base > 0 && base < Number.POSITIVE_INFINITY))
    throw analysisProblem(
      'out-of-range',
      ['base'],
      `A proportion needs a base above nought; this is ${base}.`,
    )
  if (!(count >= 0 && count <= base))
    throw analysisProblem(
      'out-of-range',
      ['count'],
      `A count lies between 0 and its base; this is ${count} of ${base}.`,
    )
}
