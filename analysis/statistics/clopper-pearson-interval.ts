import { betaDistribution } from '../distributions/beta-distribution.ts'
import { checkCount, type Interval } from './wilson-interval.ts'

/**
 * Clopper and Pearson's "exact" interval for a proportion (1934): both binomial tests at half of the error each,
 * turned round. It never covers less than it says, and so for small bases covers more, and is wider than Wilson's.
 *
 * Counts need not be whole (`survey` does the same with an effective base). R: `binom.test(count, base)$conf.int`.
 */
export function clopperPearsonInterval(count: number, base: number, confidence = 0.95): Interval {
  checkCount(count, base)
  const error = (1 - confidence) / 2
  return {
    lower: count === 0 ? 0 : betaDistribution(count, base - count + 1).quantile(error),
    upper: count === base ? 1 : betaDistribution(count + 1, base - count).upperQuantile(error),
  }
}
