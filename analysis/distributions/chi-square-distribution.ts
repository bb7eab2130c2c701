import type { Distribution } from './distribution.ts'
import { positive } from './from-tails.ts'
import { gammaDistribution } from './gamma-distribution.ts'

/** The chi-square distribution, any degrees of freedom above 0. R: `pchisq(x, df)`, `qchisq(p, df)`. */
export function chiSquareDistribution(degreesOfFreedom: number): Distribution {
  positive('chi-square', 'degreesOfFreedom', degreesOfFreedom)
  return gammaDistribution(degreesOfFreedom / 2, 0.5)
}
