import { analysisProblem } from '../problem.ts'
import { discrete } from './discrete.ts'
import { type Distribution, type LogTails, lowerKnown, upperKnown } from './distribution.ts'

export type NoncentralHypergeometric = Distribution & { readonly mean: number; readonly variance: number }

/** The margins of a two-by-two table: column totals and the first row's total. */
export type FourfoldMargins = { readonly marked: number; readonly unmarked: number; readonly draws: number }

/**
 * Fisher's noncentral hypergeometric distribution: the first cell of a two-by-two table with its margins fixed, when
 * the log odds ratio is `logOddsRatio` instead of 0. R: what `fisher.test` computes inside itself (its `dnhyper`,
 * `pnhyper`, `mnhyper`).
 *
 * Every term is reached from the likeliest by exact ratios. On the log scale of large tables a rounding of one part
 * in 1e16 of each term's logarithm would already move the mean by 1e-6.
 */
export function noncentralHypergeometricDistribution(
  { marked, unmarked, draws }: FourfoldMargins,
  logOddsRatio: number,
): NoncentralHypergeometric {
  for (const [margin, value] of Object.entries({ marked, unmarked, draws })) {
    if (Number.isInteger(value) && value >= 0) continue
    throw analysisProblem(
      'out-of-range',
      ['noncentral hypergeometric', margin],
      `${margin} is a whole number from 0.`,
    )
  }
  if (draws > marked + unmarked)
    throw analysisProblem(
      'out-of-range',
      ['noncentral hypergeometric', 'draws'],
      'More draws than there are.',
    )
  if (!Number.isFinite(logOddsRatio))
    throw analysisProblem(
      'out-of-range',
      ['noncentral hypergeometric', 'logOddsRatio'],
      'It has to be a number.',
    )
  const lowest = Math.max(0, draws - unmarked)
  const highest = Math.min(marked, draws)
  const oddsRatio = Math.exp(logOddsRatio)
  /** Term at k + 1 over term at k: it falls with k, so there is one likeliest place. */
  const ratio = (k: number) =>
    ((marked - k) / (k + 1)) * ((draws - k) / (unmarked - draws + k + 1)) * oddsRatio
  const up = (k: number) => ratio(k)
  const down = (k: number) => 1 / ratio(k - 1)
  const mode = likeliest(lowest, highest, ratio)
  const above = momentsOutwards(mode, highest, 1, up)
  const below = momentsOutwards(mode, lowest, -1, down)
  const total = 1 + above.sum + below.sum
  const logTotal = Math.log(total)
  const fromMode = (above.first - below.first) / total
  const logTerm = (k: number) => (k < mode ? logOf(mode, k, -1, down) : logOf(mode, k, 1, up)) - logTotal
  const logTails = (k: number): LogTails =>
    k < mode
      ? lowerKnown(logTerm(k) + Math.log1p(momentsOutwards(k, lowest, -1, down).sum))
      : upperKnown(logTerm(k + 1) + Math.log1p(momentsOutwards(k + 1, highest, 1, up).sum))
  return {
    ...discrete({ name: 'noncentral hypergeometric', lowest, highest, start: mode, logTerm, logTails }),
    mean: mode + fromMode,
    variance: (above.second + below.second) / total - fromMode ** 2,
  }
}

function likeliest(lowest: number, highest: number, ratio: (k: number) => number): number {
  let [below, above] = [lowest, highest]
  while (below < above) {
    const middle = Math.floor((below + above) / 2)
    if (ratio(middle) >= 1) below = middle + 1
    else above = middle
  }
  return below
}

/** Sums of terms beyond `start`, whose own is 1: plain, by distance, by squared distance. */
function momentsOutwards(start: number, end: number, step: 1 | -1, ratioAt: (k: number) => number) {
  let [term, sum, first, second] = [1, 0, 0, 0]
  for (let k = start; k !== end; k += step) {
    term *= ratioAt(k)
    const distance = Math.abs(k + step - start)
    sum += term
    first += term * distance
    second += term * distance * distance
    if (term * distance * distance < 1e-20 * second || term === 0) break
  }
  return { sum, first, second }
}

/** log of the term at `end`, that at `start` being 1; logarithms are taken only when the product gets small. */
function logOf(start: number, end: number, step: 1 | -1, ratioAt: (k: number) => number): number {
  let [product, logs] = [1, 0]
  for (let k = start; k !== end; k += step) {
    product *= ratioAt(k)
    if (product > 1e-200) continue
    logs += Math.log(product)
    product = 1
  }
  return logs + Math.log(product)
}
