/**
 * A distribution, with both tails as functions of their own. Nobody outside this folder subtracts a tail from 1:
 * far out that loses every digit, and small p values are exactly what a false discovery rate sorts by.
 *
 * Tails and quantiles hold 1e-10 relative (most 1e-13) down to p = 1e-300; below that use the log versions.
 * As in R, the lower tail of a discrete distribution includes its point, P(X <= x), and the upper one does not, P(X > x).
 */
export type Distribution = {
  readonly density: (x: number) => number
  readonly logDensity: (x: number) => number
  readonly lowerTail: (x: number) => number
  readonly upperTail: (x: number) => number
  readonly logLowerTail: (x: number) => number
  readonly logUpperTail: (x: number) => number
  /** The value with lower tail `p`; of a discrete distribution the smallest whose lower tail is at least `p`. */
  readonly quantile: (p: number) => number
  /** The value with upper tail `p`; of a discrete distribution the smallest whose upper tail is at most `p`. */
  readonly upperQuantile: (p: number) => number
}

/** Both tails as natural logarithms, whichever of them was computed first. */
export type LogTails = { readonly logLower: number; readonly logUpper: number }

/** log(1 - e^x) for x <= 0, by whichever of `expm1` and `log1p` keeps its digits (Mächler 2012, Rmpfr vignette). */
export function logComplement(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x))
}

export const lowerKnown = (logLower: number): LogTails => {
  const kept = Math.min(logLower, 0)
  return { logLower: kept, logUpper: logComplement(kept) }
}

export const upperKnown = (logUpper: number): LogTails => {
  const kept = Math.min(logUpper, 0)
  return { logLower: logComplement(kept), logUpper: kept }
}
