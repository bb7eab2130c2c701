import { type EffectiveSampleSize, effectiveSampleSize } from './effective-sample-size.ts'
import { type Margin, sumsByCode } from './margin.ts'
import type { CalibrationStep } from './sampling-design.ts'

/** Weights brought to the population, what that cost, and what their errors need. */
export type Weighting = {
  readonly method: 'post-stratification' | 'raking' | 'linear calibration'
  readonly weights: Float64Array
  /** Rounds, or steps; 1 where there is nothing to repeat. */
  readonly rounds: number
  readonly size: EffectiveSampleSize
  /** The cap that was set and how many weights it holds down; null without one. */
  readonly cap: { readonly largest: number; readonly capped: number } | null
  /** What the weights make of each margin: under a cap, not always the population. */
  readonly margins: readonly ReachedMargin[]
  /** For `SamplingDesign.calibrations`: standard errors from residuals. */
  readonly calibration: CalibrationStep
}

export type ReachedMargin = {
  readonly item: string
  /** The largest difference of a code's share from the population's. */
  readonly largestDifference: number
}

export function describeWeighting(
  parts: Pick<Weighting, 'method' | 'weights' | 'rounds' | 'cap' | 'calibration'>,
  margins: readonly Margin[],
): Weighting {
  return {
    ...parts,
    size: effectiveSampleSize(parts.weights),
    margins: margins.map((margin) => ({
      item: margin.item,
      largestDifference: largestShareDifference(margin, parts.weights),
    })),
  }
}

export function largestShareDifference(margin: Margin, weights: Float64Array): number {
  const sums = sumsByCode(margin, weights)
  const weighted = sums.reduce((sum, value) => sum + value, 0)
  const population = Array.from(margin.population).reduce((sum, value) => sum + value, 0)
  return Array.from(margin.population).reduce(
    (largest, count, place) =>
      Math.max(largest, Math.abs((sums[place] ?? 0) / weighted - count / population)),
    0,
  )
}
