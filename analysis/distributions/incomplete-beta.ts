import { analysisProblem } from '../problem.ts'
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
  return logBetaTerm(a, b, at) + Math.log(fraction(a, b, at.x, at.y))
}

/** log of x^a y^b / B(a, b). */
export function logBetaTerm(a: number, b: number, { x, y, logX, logY }: UnitPoint): number {
  if (Math.min(x, y) < 1e-280) return a * logX + b * logY - logBeta(a, b)
  return logBinomialTerm(a, b, x, y) + Math.log(a) + Math.log(b / (a + b))
}

/**
 * The contracted fraction of DiDonato and Morris (1992, ACM TOMS 708), by modified Lentz. Its denominators hold
 * a y - b x, which keeps its digits near the mean and for very unequal parameters; those of 26.5.8 itself do not.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  const fromMean = a * y - b * x
  let denominator = (a * (fromMean + 1)) / (a + 1)
  let ratio = guarded(denominator)
  let value = ratio
  let inverse = 0
  for (let m = 1; m < 1e8; m += 1) {
    const middle = a + 2 * m - 1
    const numerator = ((((a + m - 1) / middle) * (a + b + m - 1)) / middle) * m * (b - m) * x * x
    denominator = m + (m * (b - m) * x) / middle + ((a + m) * (fromMean + 1 + m * (1 + y))) / (a + 2 * m + 1)
    inverse = 1 / guarded(denominator + numerator * inverse)
    ratio = guarded(denominator + numerator / ratio)
    const change = ratio * inverse
    value *= change
    if (!(Math.abs(change - 1) > 1e-15)) return 1 / value
  }
  throw analysisProblem('too-large', ['beta'], 'The parameters are too large for this method.')
}

function guarded(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}
