import { analysisProblem } from '../problem.ts'
import type { Distribution, LogTails } from './distribution.ts'
import { solveIncreasing } from './solve-increasing.ts'

/** Which tail, and the log of the probability in it: the smaller of the two is always the one solved for. */
export type TailTarget = { readonly side: 'logLower' | 'logUpper'; readonly logP: number }

export function fromTails(parts: {
  readonly name: string
  readonly logDensity: (x: number) => number
  readonly logTails: (x: number) => LogTails
  readonly solve: (target: TailTarget) => number
}): Distribution {
  const { name, logTails } = parts
  const number = (x: number) => {
    if (Number.isNaN(x)) throw analysisProblem('out-of-range', [name, 'x'], 'The value is not a number.')
    return x
  }
  return {
    logDensity: (x) => parts.logDensity(number(x)),
    density: (x) => Math.exp(parts.logDensity(number(x))),
    logLowerTail: (x) => logTails(number(x)).logLower,
    logUpperTail: (x) => logTails(number(x)).logUpper,
    lowerTail: (x) => Math.exp(logTails(number(x)).logLower),
    upperTail: (x) => Math.exp(logTails(number(x)).logUpper),
    quantile: (p) => parts.solve(target(name, p, 'logLower', 'logUpper')),
    upperQuantile: (p) => parts.solve(target(name, p, 'logUpper', 'logLower')),
  }
}

function target(
  name: string,
  p: number,
  side: TailTarget['side'],
  otherSide: TailTarget['side'],
): TailTarget {
  if (!(p >= 0 && p <= 1))
    throw analysisProblem('out-of-range', [name, 'p'], 'A probability lies between 0 and 1.')
  return p <= 0.5 ? { side, logP: Math.log(p) } : { side: otherSide, logP: Math.log1p(-p) }
}

/** Inverts log tails given on a coordinate u with the density there; exact ends for p = 0 and p = 1. */
export function invertTails(
  { side, logP }: TailTarget,
  logTails: (u: number) => LogTails,
  logDensity: (u: number) => number,
  start: number,
): number {
  const direction = side === 'logLower' ? 1 : -1
  if (logP === Number.NEGATIVE_INFINITY) return -direction * Number.POSITIVE_INFINITY
  return solveIncreasing((u) => {
    const logTail = logTails(u)[side]
    return { value: direction * (logTail - logP), slope: Math.exp(logDensity(u) - logTail) }
  }, start)
}

/** A parameter that has to be above nought (and may be infinite where `limit` is the limiting distribution). */
export function positive(
  name: string,
  parameter: string,
  value: number,
  limit: 'finite' | 'limit' = 'finite',
) {
  if (value > 0 && (limit === 'limit' || value < Number.POSITIVE_INFINITY)) return
  throw analysisProblem(
    'out-of-range',
    [name, parameter],
    `${parameter} has to be above nought, and is ${value}.`,
  )
}
