import { analysisProblem } from '../problem.ts'
import { ninetyFivePercent } from './normal-quantile.ts'
import { checkCount, type Interval, wilsonInterval } from './wilson-interval.ts'

/**
 * Wilson's interval for a proportion of a finite population of which `base` answered: Wilson with the effective base
 * n / (1 - n / N), the base whose plain variance p(1 - p)/n_eff is the corrected p(1 - p)/n (1 - n/N). When all
 * answered the interval is the proportion itself.
 *
 * It describes this population on this day, and so never enters a verdict about an authority (decisions/0001).
 * R: `prop.test(p * n_eff, n_eff, correct = FALSE)$conf.int`; the variance is that of `survey` with `fpc`, but for
 * its n / (n - 1). Throws `out-of-range` for a population smaller than the base.
 */
export function finitePopulationInterval(
  count: number,
  base: number,
  population: number,
  z: number = ninetyFivePercent,
): Interval {
  checkCount(count, base)
  if (!(population >= base))
    throw analysisProblem(
      'out-of-range',
      ['population'],
      `${base} cannot have answered out of ${population}.`,
    )
  const proportion = count / base
  if (population === base) return { lower: proportion, upper: proportion }
  const effectiveBase = base / (1 - base / population)
  const effectiveCount = count === base ? effectiveBase : proportion * effectiveBase
  return wilsonInterval(effectiveCount, effectiveBase, z)
}
