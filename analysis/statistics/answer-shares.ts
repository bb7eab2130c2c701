import { analysisProblem } from '../problem.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

export type AnswerShare = Interval & { readonly count: number; readonly share: number }

/**
 * How the answers to one question are spread over its codes 0 to `categories` - 1, each share with Wilson's interval;
 * other codes are missing. R: `prop.test(correct = FALSE)` code by code. Throws `too-few-rows` without answers.
 */
export function answerShares(codes: ArrayLike<number>, categories: number): readonly AnswerShare[] {
  const counts = new Uint32Array(categories)
  let base = 0
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? categories
    if (!(code < categories)) continue
    counts[code] = (counts[code] ?? 0) + 1
    base += 1
  }
  if (base === 0) throw analysisProblem('too-few-rows', ['codes'], 'Nobody answered this question.')
  return Array.from(counts, (count) => ({ count, share: count / base, ...wilsonInterval(count, base) }))
}
