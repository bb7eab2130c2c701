import { analysisProblem } from '../problem.ts'
import { clopperPearsonInterval } from './clopper-pearson-interval.ts'
import { designBasedInterval } from './design-based-interval.ts'
import { forEachWeighted } from './mean.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

export type AnswerShare = Interval & {
  readonly count: number
  /** Weighted where there are weights. */
  readonly share: number
  readonly standardError: number
}

/**
 * How the answers to one question are spread over its codes 0 to `categories` - 1; other codes are missing.
 *
 * Without weights each share has Wilson's interval. With weights: the linearised standard error of independent rows
 * with replacement and the logit interval on base - 1 degrees of freedom, R: `survey::svyciprop(method = "logit")`
 * with `svydesign(ids = ~1, weights = ~w)`; where everyone or nobody gave the answer, Clopper and Pearson's interval
 * with Kish's effective base. Throws `too-few-rows` without answers.
 */
export function answerShares(
  codes: ArrayLike<number>,
  categories: number,
  weights?: ArrayLike<number>,
): { readonly base: number; readonly effectiveBase: number; readonly shares: readonly AnswerShare[] } {
  const counts = new Float64Array(categories)
  const sums = new Float64Array(categories)
  const squares = new Float64Array(categories)
  forEachWeighted(codes, weights, (code, weight) => {
    if (!(code < categories)) return
    counts[code] = (counts[code] ?? 0) + 1
    sums[code] = (sums[code] ?? 0) + weight
    squares[code] = (squares[code] ?? 0) + weight * weight
  })
  const [base, total, allSquares] = [sum(counts), sum(sums), sum(squares)]
  if (base === 0) throw analysisProblem('too-few-rows', ['codes'], 'Nobody answered this question.')
  const effectiveBase = (total * total) / allSquares
  const shares = Array.from(counts, (count, code) => {
    const share = count === base ? 1 : (sums[code] ?? 0) / total
    const own = squares[code] ?? 0
    const spread = (1 - share) ** 2 * own + share ** 2 * (allSquares - own)
    const plain = (share * (1 - share)) / base
    const standardError = Math.sqrt(
      weights ? (base > 1 ? (spread * base) / (base - 1) / total ** 2 : 0) : plain,
    )
    const interval = weights
      ? weightedInterval(share, standardError, base, effectiveBase)
      : wilsonInterval(count, base)
    return { count, share, standardError, ...interval }
  })
  return { base, effectiveBase, shares }
}

function weightedInterval(
  share: number,
  standardError: number,
  base: number,
  effectiveBase: number,
): Interval {
  if (share === 0 || share === 1) return clopperPearsonInterval(share * effectiveBase, effectiveBase)
  const estimate = { proportion: share, standardError, degreesOfFreedom: base - 1, rows: base }
  return designBasedInterval('logit', estimate)
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
