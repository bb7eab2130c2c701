import { betaDistribution } from '../distributions/beta-distribution.ts'
import { studentTDistribution } from '../distributions/student-t-distribution.ts'
import { analysisProblem } from '../problem.ts'
import type { Interval } from './wilson-interval.ts'

/** A proportion as a survey design estimates it. */
export type DesignEstimate = {
  readonly proportion: number
  /** From the design: Taylor linearisation, calibrated or not. */
  readonly standardError: number
  /** Of the design: clusters less strata. May be infinite. */
  readonly degreesOfFreedom: number
  /** Rows of the design; the beta method compares a sample of so many with the design's degrees of freedom. */
  readonly rows: number
}

/**
 * The interval of a proportion from a survey design.
 *
 * `logit`: estimate ± t standard errors on the log odds, by the delta method. `beta`: Clopper and Pearson's with the
 * effective base p(1 - p)/SE², corrected for degrees of freedom (Korn and Graubard 1998, Survey Methodology 24:193).
 * R: `survey::svyciprop(~x, design, method = "logit")` and `"beta"`.
 *
 * Throws `constant-outcome` for a proportion of 0 or 1: there a design says nothing about uncertainty, and Clopper and
 * Pearson's interval with Kish's effective base is the one to give. A standard error of nought elsewhere (a share the
 * strata fix) gives the estimate itself.
 */
export function designBasedInterval(
  method: 'logit' | 'beta',
  estimate: DesignEstimate,
  confidence = 0.95,
): Interval {
  const { proportion, standardError, degreesOfFreedom, rows } = estimate
  if (!(proportion > 0 && proportion < 1 && standardError >= 0)) {
    const message =
      'Everyone or nobody gave this answer, so the design has no standard error to make an interval of.'
    throw analysisProblem('constant-outcome', ['proportion'], message)
  }
  if (standardError < 1e-9 * Math.min(proportion, 1 - proportion))
    return { lower: proportion, upper: proportion }
  const error = (1 - confidence) / 2
  const t = studentTDistribution(degreesOfFreedom).upperQuantile(error)
  const variance = proportion * (1 - proportion)
  if (method === 'logit') {
    const centre = Math.log(proportion / (1 - proportion))
    const reach = (t * standardError) / variance
    return { lower: 1 / (1 + Math.exp(reach - centre)), upper: 1 / (1 + Math.exp(-centre - reach)) }
  }
  const correction = (studentTDistribution(rows - 1).upperQuantile(error) / t) ** 2
  const effectiveBase = (variance / standardError ** 2) * correction
  const [count, others] = [effectiveBase * proportion, effectiveBase * (1 - proportion)]
  return {
    lower: betaDistribution(count, others + 1).quantile(error),
    upper: betaDistribution(count + 1, others).upperQuantile(error),
  }
}
