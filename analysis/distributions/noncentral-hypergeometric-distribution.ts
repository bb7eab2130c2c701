import { analysisProblem } from '../problem.ts'
import { discrete } from './discrete.ts'
import type { Distribution, LogTails } from './distribution.ts'
import { hypergeometricLogTerm } from './hypergeometric-distribution.ts'

export type NoncentralHypergeometric = Distribution & { readonly mean: number; readonly variance: number }

/**
 * Fisher's noncentral hypergeometric distribution: the first cell of a two-by-two table with its margins fixed, when
 * the odds ratio is `oddsRatio` instead of 1. `marked` and `unmarked` are the first and second column's totals and
 * `draws` the first row's. Every term of the support is kept on the log scale.
 * R: what `fisher.test` computes inside itself (its `dnhyper`, `pnhyper`, `mnhyper`).
 */
export function noncentralHypergeometricDistribution(
  marked: number,
  unmarked: number,
  draws: number,
  oddsRatio: number,
): NoncentralHypergeometric {
  if (!(oddsRatio > 0 && oddsRatio < Number.POSITIVE_INFINITY))
    throw analysisProblem(
      'out-of-range',
      ['noncentral hypergeometric', 'oddsRatio'],
      'An odds ratio is above 0.',
    )
  return tiltedHypergeometric(hypergeometricTerms(marked, unmarked, draws), Math.log(oddsRatio))
}

/** The support and the log terms at an odds ratio of 1: what every tilt of the same table shares. */
export type HypergeometricTerms = { readonly lowest: number; readonly logTerms: Float64Array }

export function hypergeometricTerms(marked: number, unmarked: number, draws: number): HypergeometricTerms {
  const lowest = Math.max(0, draws - unmarked)
  const count = Math.min(marked, draws) - lowest + 1
  const logTerms = Float64Array.from({ length: count }, (_, place) =>
    hypergeometricLogTerm(marked, unmarked, draws, lowest + place),
  )
  return { lowest, logTerms }
}

export function tiltedHypergeometric(
  { lowest, logTerms }: HypergeometricTerms,
  logOddsRatio: number,
): NoncentralHypergeometric {
  const tilted = logTerms.map((logTerm, place) => logTerm + place * logOddsRatio)
  const peak = tilted.reduce((largest, logTerm) => Math.max(largest, logTerm), Number.NEGATIVE_INFINITY)
  const fromBelow = runningSums(tilted, peak)
  const fromAbove = runningSums(tilted.toReversed(), peak).reverse()
  const logTotal = peak + Math.log(fromAbove[0] ?? 1)
  const logTerm = (k: number) => (tilted[k - lowest] ?? Number.NEGATIVE_INFINITY) - logTotal
  const sums = { fromBelow, fromAbove, tilted, peak, logTotal }
  const { mean, variance } = moments(tilted, logTotal)
  const distribution = discrete({
    name: 'noncentral hypergeometric',
    lowest,
    highest: lowest + logTerms.length - 1,
    start: lowest + mean,
    logTerm,
    logTails: (k) => tailsAt(k - lowest, sums),
  })
  return { ...distribution, mean: lowest + mean, variance }
}

type Sums = {
  readonly fromBelow: Float64Array
  readonly fromAbove: Float64Array
  readonly tilted: Float64Array
  readonly peak: number
  readonly logTotal: number
}

function tailsAt(place: number, sums: Sums): LogTails {
  const logLower = logSum(sums.fromBelow[place] ?? 0, () => sums.tilted.subarray(0, place + 1), sums.peak)
  const logUpper = logSum(sums.fromAbove[place + 1] ?? 0, () => sums.tilted.subarray(place + 1), sums.peak)
  return { logLower: Math.min(logLower - sums.logTotal, 0), logUpper: Math.min(logUpper - sums.logTotal, 0) }
}

/** A sum so small beside the peak that it is no longer a number is made anew beside its own largest term. */
function logSum(sum: number, terms: () => Float64Array, peak: number): number {
  if (sum > 1e-280) return peak + Math.log(sum)
  const few = terms()
  const largest = few.reduce((most, logTerm) => Math.max(most, logTerm), Number.NEGATIVE_INFINITY)
  return largest + Math.log(few.reduce((total, logTerm) => total + Math.exp(logTerm - largest), 0))
}

function runningSums(logTerms: Float64Array, peak: number): Float64Array {
  let sum = 0
  return logTerms.map((logTerm) => {
    sum += Math.exp(logTerm - peak)
    return sum
  })
}

function moments(
  tilted: Float64Array,
  logTotal: number,
): { readonly mean: number; readonly variance: number } {
  const mean = tilted.reduce((total, logTerm, place) => total + place * Math.exp(logTerm - logTotal), 0)
  const variance = tilted.reduce(
    (total, logTerm, place) => total + (place - mean) ** 2 * Math.exp(logTerm - logTotal),
    0,
  )
  return { mean, variance }
}
