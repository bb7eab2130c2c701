import { analysisProblem } from '../problem.ts'
import { discrete } from './discrete.ts'
import type { Distribution } from './distribution.ts'
import { gammaLogTails } from './incomplete-gamma.ts'
import { logPoissonTerm } from './log-terms.ts'

/** The Poisson distribution, mean from 0. R: `ppois(k, mean)`, `qpois`, `dpois`. */
export function poissonDistribution(mean: number): Distribution {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY))
    throw analysisProblem('out-of-range', ['Poisson', 'mean'], 'mean has to be 0 or more.')
  return discrete({
    name: 'Poisson',
    lowest: 0,
    highest: Number.POSITIVE_INFINITY,
    start: mean,
    logTerm: (k) => logPoissonTerm(k, mean),
    logTails: (k) => {
      const { logLower, logUpper } = gammaLogTails(k + 1, mean)
      return { logLower: logUpper, logUpper: logLower }
    },
  })
}
