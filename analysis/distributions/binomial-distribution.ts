import { analysisProblem } from '../problem.ts'
import { discrete } from './discrete.ts'
import type { Distribution } from './distribution.ts'
import { betaLogTails, pointAt } from './incomplete-beta.ts'
import { logBinomialTerm } from './log-terms.ts'

/** The binomial distribution. R: `pbinom(k, trials, probability)`, `qbinom`, `dbinom`. */
export function binomialDistribution(trials: number, probability: number): Distribution {
  if (!(Number.isInteger(trials) && trials >= 0))
    throw analysisProblem('out-of-range', ['binomial', 'trials'], 'trials has to be a whole number from 0.')
  if (!(probability >= 0 && probability <= 1))
    throw analysisProblem('out-of-range', ['binomial', 'probability'], 'A probability lies between 0 and 1.')
  const { x, y, logX, logY } = pointAt(probability)
  const failure = { x: y, y: x, logX: logY, logY: logX }
  return discrete({
    name: 'binomial',
    lowest: 0,
    highest: trials,
    start: trials * probability,
    logTerm: (k) => logBinomialTerm(k, trials - k, x, y),
    logTails: (k) => betaLogTails(trials - k, k + 1, failure),
  })
}
