import { clopperPearsonInterval } from '../statistics/clopper-pearson-interval.ts'
import { designBasedInterval } from '../statistics/design-based-interval.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import { effectiveSampleSize } from '../weighting/effective-sample-size.ts'
import type { SamplingDesign } from '../weighting/sampling-design.ts'
import { surveyMeans } from '../weighting/survey-estimates.ts'

export type DesignProportion = {
  readonly proportion: number
  readonly standardError: number
  readonly degreesOfFreedom: number
  readonly effectiveBase: number
  readonly logit: Interval
  readonly beta: Interval
}

/**
 * A weighted proportion of the rows within, with both design-based intervals. `values` has 1, 0 or 255 a row. Where
 * everyone or nobody said yes the design knows no error: Clopper and Pearson's interval with Kish's effective base.
 */
export function designProportion(
  sampling: SamplingDesign,
  values: Uint8Array,
  within: Uint8Array,
): DesignProportion {
  const answers = Float64Array.from(values, (value) => (value > 1 ? Number.NaN : value))
  const { estimates, standardErrors, degreesOfFreedom, rows } = surveyMeans(sampling, [answers], { within })
  const [proportion = 0] = estimates
  const [standardError = 0] = standardErrors
  const weights = sampling.weights.map((weight, row) =>
    (values[row] ?? 255) > 1 || within[row] === 0 ? 0 : weight,
  )
  const { effective } = effectiveSampleSize(weights)
  const common = { proportion, standardError, degreesOfFreedom, effectiveBase: effective }
  if (proportion <= 0 || proportion >= 1) {
    const interval = clopperPearsonInterval(Math.round(proportion) * effective, effective)
    return { ...common, logit: interval, beta: interval }
  }
  const estimate = { proportion, standardError, degreesOfFreedom, rows }
  return {
    ...common,
    logit: designBasedInterval('logit', estimate),
    beta: designBasedInterval('beta', estimate),
  }
}
