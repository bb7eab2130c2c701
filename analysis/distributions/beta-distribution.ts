import type { Distribution } from './distribution.ts'
import { fromTails, invertTails, positive, type TailTarget } from './from-tails.ts'
import { betaLogTails, logBetaTerm, pointAt, pointAtLogOdds } from './incomplete-beta.ts'
import { logBeta } from './stirling-error.ts'

/** The beta distribution, both parameters from 1e-5. R: `pbeta(x, a, b)`, `qbeta(p, a, b)`. */
export function betaDistribution(a: number, b: number): Distribution {
  positive('beta', 'a', a)
  positive('beta', 'b', b)
  const within = (x: number) => pointAt(Math.min(Math.max(x, 0), 1))
  return fromTails({
    name: 'beta',
    logTails: (x) => betaLogTails(a, b, within(x)),
    logDensity: (x) =>
      x < 0 || x > 1
        ? Number.NEGATIVE_INFINITY
        : (a === 1 ? 0 : (a - 1) * Math.log(x)) + (b === 1 ? 0 : (b - 1) * Math.log1p(-x)) - logBeta(a, b),
    solve: (target) => pointAtLogOdds(betaLogOdds(a, b, target)).x,
  })
}

/** log(x / (1 - x)) at a beta quantile: what t, F and beta quantiles are all made of, exact at both ends. */
export function betaLogOdds(a: number, b: number, target: TailTarget): number {
  const tails = (u: number) => betaLogTails(a, b, pointAtLogOdds(u))
  return invertTails(target, tails, (u) => logBetaTerm(a, b, pointAtLogOdds(u)), Math.log(a / b))
}
