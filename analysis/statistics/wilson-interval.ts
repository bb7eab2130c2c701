import { ninetyFivePercent } from './normal-quantile.ts'

export type Interval = { readonly lower: number; readonly upper: number }

/**
 * Wilson's score interval for a proportion, without continuity correction (Wilson 1927): the interval of
 * Fingertips and `PHEindicatormethods`. Unlike estimate ± 1.96 standard errors it stays within 0 and 1 and does
 * not shrink to nothing when everybody gave the same answer, which in small groups happens often.
 *
 * Takes a count and its base (base above 0), gives proportions. R: `prop.test(count, base, correct = FALSE)$conf.int`.
 */
export function wilsonInterval(count: number, base: number, z: number = ninetyFivePercent): Interval {
  const square = z * z
  const spread = z * Math.sqrt(square + (4 * count * (base - count)) / base)
  const width = 2 * (base + square)
  return {
    lower: count === 0 ? 0 : (2 * count + square - spread) / width,
    upper: count === base ? 1 : (2 * count + square + spread) / width,
  }
}
