import { betaLogOdds } from './beta-distribution.ts'
import { chiSquareDistribution } from './chi-square-distribution.ts'
import type { Distribution } from './distribution.ts'
import { fromTails, positive } from './from-tails.ts'
import { betaLogTails, logBetaTerm, pointAtLogOdds } from './incomplete-beta.ts'

/**
 * The F distribution; degrees of freedom need not be whole, and those of the denominator may be infinite (then it
 * is chi-square over its degrees of freedom). R: `pf(x, df1, df2)`, `qf(p, df1, df2)`.
 */
export function fDistribution(numerator: number, denominator: number): Distribution {
  positive('F', 'numerator', numerator)
  positive('F', 'denominator', denominator, 'limit')
  if (denominator === Number.POSITIVE_INFINITY) return meanChiSquare(numerator)
  const [a, b] = [numerator / 2, denominator / 2]
  const ratio = numerator / denominator
  const pointOf = (x: number) => {
    const odds = x * ratio
    return {
      x: odds / (1 + odds),
      y: 1 / (1 + odds),
      logX: Math.log(odds) - Math.log1p(odds),
      logY: -Math.log1p(odds),
    }
  }
  const point = (x: number) =>
    x * ratio < 1e290 ? pointOf(x) : pointAtLogOdds(Math.log(x) + Math.log(ratio))
  return fromTails({
    name: 'F',
    logTails: (x) => betaLogTails(a, b, point(Math.max(x, 0))),
    logDensity: (x) => {
      if (x < 0) return Number.NEGATIVE_INFINITY
      if (x === 0) return a === 1 ? 0 : a < 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
      return logBetaTerm(a, b, point(x)) - Math.log(x)
    },
    solve: (target) => Math.exp(betaLogOdds(a, b, target)) / ratio,
  })
}

function meanChiSquare(degreesOfFreedom: number): Distribution {
  const sum = chiSquareDistribution(degreesOfFreedom)
  const logScale = Math.log(degreesOfFreedom)
  return {
    density: (x) => sum.density(x * degreesOfFreedom) * degreesOfFreedom,
    logDensity: (x) => sum.logDensity(x * degreesOfFreedom) + logScale,
    lowerTail: (x) => sum.lowerTail(x * degreesOfFreedom),
    upperTail: (x) => sum.upperTail(x * degreesOfFreedom),
    logLowerTail: (x) => sum.logLowerTail(x * degreesOfFreedom),
    logUpperTail: (x) => sum.logUpperTail(x * degreesOfFreedom),
    quantile: (p) => sum.quantile(p) / degreesOfFreedom,
    upperQuantile: (p) => sum.upperQuantile(p) / degreesOfFreedom,
  }
}
