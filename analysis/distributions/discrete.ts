import { analysisProblem } from '../problem.ts'
import type { Distribution, LogTails } from './distribution.ts'

/**
 * A distribution on whole numbers from its term and its tails at whole numbers. A quantile is found by halving; a
 * probability within 64 units in the last place of a tail counts as reached, as in R, so that a tail's own value
 * always leads back to its point.
 */
export function discrete(parts: {
  readonly name: string
  readonly lowest: number
  readonly highest: number
  readonly start: number
  readonly logTerm: (k: number) => number
  /** Log tails P(X <= k) and P(X > k) for whole k with lowest <= k < highest. */
  readonly logTails: (k: number) => LogTails
}): Distribution {
  const { name, lowest, highest } = parts
  const logTails = (x: number): LogTails => {
    if (Number.isNaN(x)) throw analysisProblem('out-of-range', [name, 'x'], 'The value is not a number.')
    const k = Math.floor(x + 1e-7)
    if (k < lowest) return { logLower: Number.NEGATIVE_INFINITY, logUpper: 0 }
    if (k >= highest) return { logLower: 0, logUpper: Number.NEGATIVE_INFINITY }
    return parts.logTails(k)
  }
  const logDensity = (x: number) =>
    Number.isInteger(x) && x >= lowest && x <= highest ? parts.logTerm(x) : Number.NEGATIVE_INFINITY
  const lowerTail = (x: number) => Math.exp(logTails(x).logLower)
  const upperTail = (x: number) => Math.exp(logTails(x).logUpper)
  const inRange = (p: number) => {
    if (p >= 0 && p <= 1) return
    throw analysisProblem('out-of-range', [name, 'p'], 'A probability lies between 0 and 1.')
  }
  return {
    logDensity,
    density: (x) => Math.exp(logDensity(x)),
    lowerTail,
    upperTail,
    logLowerTail: (x) => logTails(x).logLower,
    logUpperTail: (x) => logTails(x).logUpper,
    quantile: (p) => {
      inRange(p)
      if (p === 0) return lowest
      if (p === 1) return highest
      return smallest(parts, (k) => lowerTail(k) >= p * (1 - fuzz))
    },
    upperQuantile: (p) => {
      inRange(p)
      if (p === 0) return highest
      if (p === 1) return lowest
      return smallest(parts, (k) => upperTail(k) <= p * (1 + fuzz))
    },
  }
}

const fuzz = 64 * Number.EPSILON

/** The smallest whole number in range that passes, given that all after it pass too. */
function smallest(
  { lowest, highest, start }: { lowest: number; highest: number; start: number },
  passes: (k: number) => boolean,
): number {
  let reach = 1
  let fails = Math.max(Math.floor(start), lowest)
  while (fails >= lowest && passes(fails)) {
    fails -= reach
    reach *= 2
  }
  let below = Math.max(fails, lowest - 1)
  let above = Math.max(below, lowest)
  reach = 1
  while (above < highest && !passes(above)) {
    below = above
    above = Math.min(above + reach, highest)
    reach *= 2
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2)
    if (passes(middle)) above = middle
    else below = middle
  }
  return above
}
