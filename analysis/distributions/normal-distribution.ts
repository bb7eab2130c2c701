import {
  logNormalUpperTail,
  normalLogDensity,
  normalLowerTail,
  normalUpperTail,
} from '../statistics/normal-distribution.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import type { Distribution } from './distribution.ts'

/** The standard normal distribution in the shape of the others. R: `pnorm(z)`, `qnorm(p)`. */
export const standardNormal: Distribution = {
  density: (z) => Math.exp(normalLogDensity(z)),
  logDensity: normalLogDensity,
  lowerTail: normalLowerTail,
  upperTail: normalUpperTail,
  logLowerTail: (z) => logNormalUpperTail(-z),
  logUpperTail: logNormalUpperTail,
  quantile: normalQuantile,
  upperQuantile: (p) => -normalQuantile(p),
}
