import { betaLogOdds } from './beta-distribution.ts'
import type { Distribution, LogTails } from './distribution.ts'
import { logComplement } from './distribution.ts'
import { fromTails, positive, type TailTarget } from './from-tails.ts'
import { betaLogTails, pointAtLogOdds } from './incomplete-beta.ts'
import { standardNormal } from './normal-distribution.ts'
import { logBeta } from './stirling-error.ts'

/**
 * Student's t distribution; degrees of freedom need not be whole (Satterthwaite's are not) and may be infinite.
 * R: `pt(t, df)`, `qt(p, df)`.
 *
 * The tail beyond |t| is half a beta tail at df / (df + t²); near 0, where a quantile is the difference of a
 * probability from a half, the quantile comes from that difference.
 */
export function studentTDistribution(degreesOfFreedom: number): Distribution {
  positive('t', 'degreesOfFreedom', degreesOfFreedom, 'limit')
  if (degreesOfFreedom === Number.POSITIVE_INFINITY) return standardNormal
  const half = degreesOfFreedom / 2
  const root = Math.sqrt(degreesOfFreedom)
  const logConstant = -logBeta(half, 0.5) - Math.log(root)
  return fromTails({
    name: 't',
    logDensity: (t) => logConstant - (half + 0.5) * logOnePlusSquare(t / root),
    logTails: (t) => logTails(half, t / root),
    solve: (target) => root * solve(half, target),
  })
}

/** log of 1 + u², also where u² is too large to be a number. */
function logOnePlusSquare(u: number): number {
  return Math.abs(u) < 1e150 ? Math.log1p(u * u) : 2 * Math.log(Math.abs(u))
}

function logTails(half: number, u: number): LogTails {
  if (u === 0) return { logLower: -Math.LN2, logUpper: -Math.LN2 }
  const beyond = betaLogTails(half, 0.5, pointBeyond(u)).logLower - Math.LN2
  const rest = logComplement(beyond)
  return u > 0 ? { logLower: rest, logUpper: beyond } : { logLower: beyond, logUpper: rest }
}

function pointBeyond(u: number) {
  const square = u * u
  if (!(square > 1e-280 && square < 1e280)) return pointAtLogOdds(-2 * Math.log(Math.abs(u)))
  const logSum = Math.log1p(square)
  return { x: 1 / (1 + square), y: square / (1 + square), logX: -logSum, logY: Math.log(square) - logSum }
}

function solve(half: number, { side, logP }: TailTarget): number {
  const sign = side === 'logUpper' ? 1 : -1
  const p = Math.exp(logP)
  if (p === 0.5) return 0
  const beta: TailTarget =
    p < 0.25 ? { side: 'logLower', logP: logP + Math.LN2 } : { side: 'logUpper', logP: Math.log(1 - 2 * p) }
  return sign * Math.exp(-0.5 * betaLogOdds(half, 0.5, beta))
}
