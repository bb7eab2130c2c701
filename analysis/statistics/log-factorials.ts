import { logGamma } from '../distributions/stirling-error.ts'

/** log of 0!, 1!, ... n!: each from its own series, so that errors do not add up along the way. R: `lfactorial(0:n)`. */
export function logFactorials(n: number): Float64Array {
  return Float64Array.from({ length: n + 1 }, (_, k) => (k < 2 ? 0 : logGamma(k + 1)))
}
