import { normalQuantile } from '../statistics/normal-quantile.ts'
import { type Distribution, type LogTails, lowerKnown } from './distribution.ts'
import { fromTails, invertTails, positive } from './from-tails.ts'
import { gammaLogTails } from './incomplete-gamma.ts'
import { logPoissonTerm } from './log-terms.ts'
import { logGamma } from './stirling-error.ts'

/**
 * The gamma distribution: shape from 1e-5, rate above 0. Quantiles by Newton's method on log tail against log x,
 * where the curve bends one way only. R: `pgamma(x, shape, rate)`, `qgamma(p, shape, rate)`.
 */
export function gammaDistribution(shape: number, rate = 1): Distribution {
  positive('gamma', 'shape', shape)
  positive('gamma', 'rate', rate)
  const logDensityOfLog = (u: number) =>
    u < tiny ? shape * u - logGamma(shape) : logPoissonTerm(shape, Math.exp(u)) + Math.log(shape)
  return fromTails({
    name: 'gamma',
    logTails: (x) => gammaLogTails(shape, x * rate),
    logDensity: (x) => logDensityAt(shape, x * rate) + Math.log(rate),
    solve: (target) => {
      const z = (target.side === 'logLower' ? 1 : -1) * normalQuantile(Math.exp(target.logP))
      const start =
        Math.log(shape) + 3 * Math.log(Math.max(1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape)), 0.1))
      const inLogs = invertTails(target, (u) => logTailsOfLog(shape, u), logDensityOfLog, start)
      return Math.exp(inLogs) / rate
    },
  })
}

/** Below this exp(u) is no ordinary number any more; x^shape / Γ(shape + 1) is then the whole lower tail. */
const tiny = -700

function logTailsOfLog(shape: number, u: number): LogTails {
  return u < tiny ? lowerKnown(shape * u - logGamma(shape + 1)) : gammaLogTails(shape, Math.exp(u))
}

function logDensityAt(shape: number, x: number): number {
  if (x < 0) return Number.NEGATIVE_INFINITY
  if (x === 0) return shape === 1 ? 0 : shape < 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  return logPoissonTerm(shape, x) + Math.log(shape) - Math.log(x)
}
