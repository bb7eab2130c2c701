import { analysisProblem } from '../problem.ts'
import { discrete } from './discrete.ts'
import { type Distribution, type LogTails, lowerKnown, upperKnown } from './distribution.ts'
import { logBinomialTerm } from './log-terms.ts'

/**
 * How many of the `draws` taken without return are among the `marked`, the others being `unmarked`. Tails are sums
 * of terms from the point outwards on the side away from the mean, each from the last by its exact ratio.
 * R: `phyper(k, marked, unmarked, draws)`, `qhyper`, `dhyper`.
 */
export function hypergeometricDistribution(marked: number, unmarked: number, draws: number): Distribution {
  for (const [parameter, value] of Object.entries({ marked, unmarked, draws })) {
    if (Number.isInteger(value) && value >= 0) continue
    throw analysisProblem(
      'out-of-range',
      ['hypergeometric', parameter],
      `${parameter} is a whole number from 0.`,
    )
  }
  const total = marked + unmarked
  if (draws > total)
    throw analysisProblem('out-of-range', ['hypergeometric', 'draws'], 'More draws than there are.')
  const lowest = Math.max(0, draws - unmarked)
  const highest = Math.min(marked, draws)
  const mean = total === 0 ? 0 : (draws / total) * marked
  const logTerm = (k: number) => hypergeometricLogTerm(marked, unmarked, draws, k)
  /** Term at k + 1 over term at k. */
  const ratio = (k: number) => ((marked - k) / (k + 1)) * ((draws - k) / (unmarked - draws + k + 1))
  const logTails = (k: number): LogTails => {
    if (k < mean)
      return lowerKnown(logTerm(k) + Math.log(sumOutwards(k, lowest, -1, (at) => 1 / ratio(at - 1))))
    return upperKnown(logTerm(k + 1) + Math.log(sumOutwards(k + 1, highest, 1, ratio)))
  }
  return discrete({ name: 'hypergeometric', lowest, highest, start: mean, logTerm, logTails })
}

/** Draws as a binomial sample of each kind given the total: three saddle-point terms, exact in the far tails. */
export function hypergeometricLogTerm(marked: number, unmarked: number, draws: number, k: number): number {
  const total = marked + unmarked
  if (draws === 0 || draws === total) return 0
  const [p, q] = [draws / total, (total - draws) / total]
  return (
    logBinomialTerm(k, marked - k, p, q) +
    logBinomialTerm(draws - k, unmarked - draws + k, p, q) -
    logBinomialTerm(draws, total - draws, p, q)
  )
}

/** The sum of terms from `start` to `end`, the first being 1. */
function sumOutwards(start: number, end: number, step: 1 | -1, ratioAt: (k: number) => number): number {
  let term = 1
  let sum = 1
  for (let k = start; k !== end; k += step) {
    term *= ratioAt(k)
    sum += term
    if (term < 1e-18 * sum) break
  }
  return sum
}
