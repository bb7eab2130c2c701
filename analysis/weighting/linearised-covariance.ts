import type { Influences } from './influences.ts'
import { writtenInfluences } from './influences.ts'
import type { SamplingDesign, StageUnits } from './sampling-design.ts'

/**
 * The covariance of estimates from a complex sample: Taylor linearisation (Lumley 2004, JSS 9:8). At every stage the
 * spread of unit totals about their stratum's mean, times the finite population correction, later stages times the
 * share of units drawn before. After calibration each influence is first replaced by its residual.
 * R: `survey::svyrecvar`, what `svymean`, `svytotal` and `svyglm` use.
 */
export function linearisedCovariance(
  design: SamplingDesign,
  stages: readonly StageUnits[],
  influences: Influences,
): Float64Array {
  const steps = design.calibrations ?? []
  const left = steps.length === 0 ? influences : calibrated(influences, steps)
  const covariance = new Float64Array(left.width ** 2)
  for (const stage of stages) {
    const part = stage.unitOfRow
      ? spreadOfUnits(stage, left.groupedSums(stage.unitOfRow, stage.units), left.width, design)
      : spreadOfRows(stage, left, design)
    for (let place = 0; place < part.length; place += 1) {
      covariance[place] = (covariance[place] ?? 0) + (part[place] ?? 0)
    }
  }
  return covariance
}

function calibrated(influences: Influences, steps: NonNullable<SamplingDesign['calibrations']>): Influences {
  const columns = Array.from({ length: influences.width }, (_, place) =>
    steps.reduce((column, { residuals }) => residuals(column), influences.column(place)),
  )
  return writtenInfluences(columns)
}

/** Units with totals of their own: deviations from the stratum's mean, then their cross-product. */
function spreadOfUnits(
  { units, stratumOfUnit, strata }: StageUnits,
  totals: Float64Array,
  width: number,
  { singleUnits }: SamplingDesign,
): Float64Array {
  const means = new Float64Array(strata.length * width)
  for (let unit = 0; unit < units; unit += 1) {
    const stratum = stratumOfUnit[unit] ?? 0
    for (let k = 0; k < width; k += 1) {
      means[stratum * width + k] =
        (means[stratum * width + k] ?? 0) + (totals[unit * width + k] ?? 0) / (strata[stratum]?.units ?? 1)
    }
  }
  const spread = new Float64Array(width * width)
  const deviation = new Float64Array(width)
  for (let unit = 0; unit < units; unit += 1) {
    const stratum = stratumOfUnit[unit] ?? 0
    const { factor, single } = strata[stratum] ?? { factor: 0, single: false }
    const about = single && singleUnits === 'adjust' ? 0 : 1
    for (let k = 0; k < width; k += 1) {
      deviation[k] = (totals[unit * width + k] ?? 0) - about * (means[stratum * width + k] ?? 0)
    }
    for (let i = 0; i < width; i += 1) {
      const left = factor * (deviation[i] ?? 0)
      for (let j = 0; j < width; j += 1) {
        spread[i * width + j] = (spread[i * width + j] ?? 0) + left * (deviation[j] ?? 0)
      }
    }
  }
  return spread
}

/** Every row a unit: the same from sums and a cross-product, so that nothing of rows × estimates is kept. */
function spreadOfRows(
  { units, stratumOfUnit, strata }: StageUnits,
  influences: Influences,
  { singleUnits }: SamplingDesign,
): Float64Array {
  const { width } = influences
  const scale = new Float64Array(units)
  for (let row = 0; row < units; row += 1) {
    const { factor, single } = strata[stratumOfUnit[row] ?? 0] ?? { factor: 0, single: false }
    scale[row] = single && singleUnits !== 'adjust' ? 0 : factor
  }
  const spread = influences.scaledCrossProduct(scale)
  const sums = influences.groupedSums(stratumOfUnit, strata.length)
  strata.forEach(({ units: sampled, factor, single }, stratum) => {
    if (single) return
    for (let i = 0; i < width; i += 1) {
      const left = ((sums[stratum * width + i] ?? 0) * factor) / sampled
      for (let j = 0; j < width; j += 1) {
        spread[i * width + j] = (spread[i * width + j] ?? 0) - left * (sums[stratum * width + j] ?? 0)
      }
    }
  })
  return spread
}
