const halfLogTwoPi = 0.9189385332046727

/**
 * What Stirling's formula leaves out: log(x!) - [(x + 1/2) log x - x + log(2 pi) / 2], for any x > 0. With it a
 * Poisson or binomial term is computed without subtracting large logarithms (Loader 2000, "Fast and accurate
 * computation of binomial probabilities"). About 1e-16 absolute. R: `stirlerr` in nmath.
 *
 * From 16 upwards the asymptotic series; below, the exact step from x to x + 1 until there.
 */
export function stirlingError(x: number): number {
  let stepped = 0
  let at = x
  while (at < 16) {
    stepped += (at + 0.5) * Math.log1p(1 / at) - 1
    at += 1
  }
  const inverse = 1 / (at * at)
  const series =
    1 / 12 -
    inverse *
      (1 / 360 -
        inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188 - (inverse * 691) / 360360))))
  return stepped + series / at
}

/** log of the gamma function for x > 0. Absolute error about 1e-15 below 10, relative above. R: `lgamma(x)`. */
export function logGamma(x: number): number {
  return stirlingError(x) + (x - 0.5) * Math.log(x) - x + halfLogTwoPi
}

/** log of the beta function, a and b > 0, without cancellation when one is large. R: `lbeta(a, b)`. */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  const total = small + large
  return (
    stirlingError(small) +
    stirlingError(large) -
    stirlingError(total) +
    halfLogTwoPi +
    (small - 0.5) * Math.log(small / total) +
    (large * Math.log1p(-small / total) - 0.5 * Math.log(large))
  )
}
