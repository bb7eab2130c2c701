import { type LogTails, lowerKnown, upperKnown } from './distribution.ts'
import { logBinomialTerm } from './log-terms.ts'
import { logBeta } from './stirling-error.ts'

/** A point between 0 and 1 with its complement, and both logarithms where x or y is too small to be a number. */
export type UnitPoint = {
  readonly x: number
  readonly y: number
  readonly logX: number
  readonly logY: number
}

/** The point with log(x / y) = `logOdds`: both ends keep their digits. */
export function pointAtLogOdds(logOdds: number): UnitPoint {
  const away = Math.exp(-Math.abs(logOdds))
  const [small, large] = [away / (1 + away), 1 / (1 + away)]
  const [logSmall, logLarge] = [-Math.abs(logOdds) - Math.log1p(away), -Math.log1p(away)]
  return logOdds < 0
    ? { x: small, y: large, logX: logSmall, logY: logLarge }
    : { x: large, y: small, logX: logLarge, logY: logSmall }
}

export function pointAt(x: number): UnitPoint {
  return { x, y: 1 - x, logX: Math.log(x), logY: Math.log1p(-x) }
}

/**
 * Both tails of the beta distribution: the regularised incomplete beta function and its complement.
 *
 * The continued fraction (Abramowitz and Stegun 26.5.8) for the tail on whose side of the mean x lies, times a term
 * on the log scale; should the tail left over be under a tenth, as it can be with a parameter under 1, that one is
 * computed by the fraction too. R: `pbeta(x, a, b, log.p = TRUE)`, and with `lower.tail = FALSE`.
 */
export function betaLogTails(a: number, b: number, at: UnitPoint): LogTails {
  if (at.logX === Number.NEGATIVE_INFINITY) return upperKnown(0)
  if (at.logY === Number.NEGATIVE_INFINITY) return lowerKnown(0)
  const mirrored = { x: at.y, y: at.x, logX: at.logY, logY: at.logX }
  if (at.x * (a + b + 2) <= a + 1) {
    const logLower = logTail(a, b, at)
    if (logLower < logNineTenths || at.x < tooSmallForTheOther) return lowerKnown(logLower)
    return upperKnown(logTail(b, a, mirrored))
  }
  const logUpper = logTail(b, a, mirrored)
  if (logUpper < logNineTenths || at.y < tooSmallForTheOther) return upperKnown(logUpper)
  return lowerKnown(logTail(a, b, at))
}

const logNineTenths = Math.log(0.9)
/** Nearer an end the fraction of the other side takes too long, and with parameters from 1e-5 is not needed. */
const tooSmallForTheOther = 1e-4

function logTail(a: number, b: number, at: UnitPoint): number {
  return logTerm(a, b, at) + Math.log(fraction(a, b, at.x))
}

/** log of x^a y^b / (a B(a, b)). */
function logTerm(a: number, b: number, { x, y, logX, logY }: UnitPoint): number {
  if (Math.min(x, y) < 1e-280) return a * logX + b * logY - logBeta(a, b) - Math.log(a)
  return logBinomialTerm(a, b, x, y) + Math.log(b / (a + b))
}

/** Modified Lentz's method; the sign of the odd numerators makes a guard against noughts necessary. */
function fraction(a: number, b: number, x: number): number {
  let ratio = 1
  let inverse = 1 / guarded(1 - ((a + b) * x) / (a + 1))
  let value = inverse
  for (let m = 1; ; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    inverse = 1 / guarded(1 + even * inverse)
    ratio = guarded(1 + even / ratio)
    value *= ratio * inverse
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    inverse = 1 / guarded(1 + odd * inverse)
    ratio = guarded(1 + odd / ratio)
    const change = ratio * inverse
    value *= change
    if (!(Math.abs(change - 1) > 1e-15)) return value
  }
}

function guarded(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
