import { stirlingError } from './stirling-error.ts'

const logTwoPi = 1.8378770664093456

/**
 * x log(x / mean) + mean - x, the deviance of a Poisson count, without the cancellation of that formula when x is
 * near the mean (Loader 2000). R: `bd0` in nmath.
 */
export function devianceTerm(x: number, mean: number): number {
  const difference = x - mean
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x
  const ratio = difference / (x + mean)
  const square = ratio * ratio
  let sum = difference * ratio
  let power = 2 * x * ratio
  for (let odd = 3; odd < 100; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (next === sum) break
    sum = next
  }
  return sum
}

/**
 * log of e^-mean mean^x / x! for any x >= 0, whole or not. R: `dpois(x, mean, log = TRUE)`.
 *
 * Loader's saddle-point form, so that the error is a few units in the last place of the logarithm itself.
 */
export function logPoissonTerm(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 0 : Number.NEGATIVE_INFINITY
  if (x === 0) return -mean
  return -stirlingError(x) - devianceTerm(x, mean) - 0.5 * (logTwoPi + Math.log(x))
}

/**
 * log of (a+b)! / (a! b!) p^a q^b for any a, b >= 0, whole or not; q is 1 - p, given apart so that neither loses
 * digits. R: `dbinom(a, a + b, p, log = TRUE)`.
 */
export function logBinomialTerm(a: number, b: number, p: number, q: number): number {
  if (p === 0) return a === 0 ? 0 : Number.NEGATIVE_INFINITY
  if (q === 0) return b === 0 ? 0 : Number.NEGATIVE_INFINITY
  if (a === 0) return b * (p < 0.5 ? Math.log1p(-p) : Math.log(q))
  if (b === 0) return a * (q < 0.5 ? Math.log1p(-q) : Math.log(p))
  const total = a + b
  const stirling = stirlingError(total) - stirlingError(a) - stirlingError(b)
  const deviance = devianceTerm(a, total * p) + devianceTerm(b, total * q)
  return stirling - deviance - 0.5 * (logTwoPi + Math.log(a) + Math.log(b / total))
}
