/**
 * The standard normal distribution with both tails computed as tails. Nothing here is `1 - cdf`: far out that
 * subtraction loses every digit, and small p values are exactly what a false discovery rate sorts by.
 *
 * Centre (|z| < 2.5): the power series of the distribution function around 0 (Abramowitz and Stegun 26.2.11).
 * Tails: the continued fraction of Mills' ratio (26.2.14), evaluated from the far end.
 * R: `pnorm(z, lower.tail = FALSE)`, `pnorm(z)`, `qnorm(p)`. Relative error under 1e-12 to z = 37.
 */
export function normalUpperTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN
  if (z >= 2.5) return density(z) * millsRatio(z)
  if (z > -2.5) return 0.5 - density(z) * seriesAroundZero(z)
  return 1 - normalUpperTail(-z) // the subtracted tail is small here, so no digit is lost
}

export function normalLowerTail(z: number): number {
  return normalUpperTail(-z)
}

/** Both tails together: the p value of a z test. R: `2 * pnorm(abs(z), lower.tail = FALSE)`. */
export function normalTwoSided(z: number): number {
  return 2 * normalUpperTail(Math.abs(z))
}

/** log of the upper tail, where the tail itself is below the smallest number. R: `pnorm(z, lower.tail = FALSE, log.p = TRUE)`. */
export function logNormalUpperTail(z: number): number {
  if (z >= 2.5) return normalLogDensity(z) + Math.log(millsRatio(z))
  if (z > 0) return Math.log(normalUpperTail(z))
  return Math.log1p(-normalUpperTail(-z))
}

/** R: `dnorm(z, log = TRUE)`. */
export function normalLogDensity(z: number): number {
  return -0.9189385332046728 - 0.5 * z * z
}

const inverseRootTwoPi = 0.3989422804014327

/** The exponent is split at a multiple of 1/16, so that squaring a large z does not round before `exp`. */
function density(z: number): number {
  const coarse = Math.trunc(z * 16) / 16
  return inverseRootTwoPi * Math.exp((-coarse * coarse) / 2) * Math.exp((-(z - coarse) * (z + coarse)) / 2)
}

function seriesAroundZero(z: number): number {
  let term = z
  let sum = z
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return sum
}

/** 150 terms bring 1e-15 at z = 2.5, the slowest point; further out fewer would do. */
function millsRatio(z: number): number {
  let fraction = z
  for (let term = 150; term >= 1; term -= 1) fraction = z + term / fraction
  return 1 / fraction
}
