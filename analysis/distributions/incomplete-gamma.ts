import { analysisProblem } from '../problem.ts'
import { type LogTails, lowerKnown, upperKnown } from './distribution.ts'
import { logPoissonTerm } from './log-terms.ts'

/**
 * Both tails of the gamma distribution with rate 1: the regularised incomplete gamma functions P and Q.
 *
 * Below shape + 1 the power series gives the lower tail, above it the continued fraction the upper one (Abramowitz
 * and Stegun 6.5.29, 6.5.31), each times a term on the log scale; the other tail is then never the small one. Terms
 * grow as the root of the shape: some 10,000 at a shape of a million. Shapes from 1e-5.
 * R: `pgamma(x, shape, log.p = TRUE)`, and with `lower.tail = FALSE`.
 */
export function gammaLogTails(shape: number, x: number): LogTails {
  if (x <= 0) return upperKnown(0)
  if (x === Number.POSITIVE_INFINITY) return lowerKnown(0)
  const logTerm = logPoissonTerm(shape, x)
  if (x < shape + 1) return lowerKnown(logTerm + Math.log(seriesFrom(shape, x)))
  return upperKnown(logTerm + Math.log(shape * fractionFrom(shape, x)))
}

/** Reached by shapes beyond 1e14 near their mean: no survey, but better refused than waited for. */
const mostTerms = 1e8
const tooLarge = () =>
  analysisProblem('too-large', ['gamma', 'shape'], 'The shape is too large for this method.')

function seriesFrom(shape: number, x: number): number {
  let term = 1
  let sum = 1
  for (let n = 1; term > 1e-17 * sum && n < mostTerms; n += 1) {
    term *= x / (shape + n)
    sum += term
  }
  if (term > 1e-17 * sum) throw tooLarge()
  return sum
}

/** Modified Lentz's method. The partial denominators start at 2 or more here, so none is ever nought. */
function fractionFrom(shape: number, x: number): number {
  let denominator = x + 1 - shape
  let inverse = 1 / denominator
  let ratio = Number.POSITIVE_INFINITY
  let value = inverse
  for (let n = 1; n < mostTerms; n += 1) {
    const numerator = n * (shape - n)
    denominator += 2
    inverse = 1 / (numerator * inverse + denominator)
    ratio = denominator + numerator / ratio
    const change = ratio * inverse
    value *= change
    if (!(Math.abs(change - 1) > 1e-15)) return value
  }
  throw tooLarge()
}
