import { buildDesign } from '../models/design/build-design.ts'
import type { Design } from '../models/design/design.ts'
import type { Predictor } from '../models/design/predictor.ts'
import { calibrationStep } from './calibration-step.ts'
import { type Margin, refuseBadMargins, sumsByCode } from './margin.ts'
import { describeWeighting, type Weighting } from './weighting.ts'

/**
 * Brings the weights of each code of one variable (or of the cells of several, as one) to its population.
 * R: `survey::postStratify(design, ~item, population)`. Throws what `refuseBadMargins` throws.
 */
export function postStratify(weights: Float64Array, margin: Margin): Weighting {
  refuseBadMargins(weights, [margin])
  const sums = sumsByCode(margin, weights)
  const after = weights.map((weight, row) => {
    const code = margin.values[row] ?? 0
    return weight === 0 ? 0 : (weight * (margin.population[code] ?? 0)) / (sums[code] ?? 1)
  })
  const calibration = calibrationStep(auxiliaries([margin], []), weights, after)
  return describeWeighting(
    { method: 'post-stratification', weights: after, rounds: 1, cap: null, calibration },
    [margin],
  )
}

/** The columns that calibration meets: everyone, each margin's codes but the first, and quantities. */
export function auxiliaries(margins: readonly Margin[], quantities: readonly Predictor[]): Design {
  const predictors = [
    ...margins.map(({ item, codes, values }): Predictor => ({ kind: 'codes', item, codes, values })),
    ...quantities,
  ]
  const rows = predictors[0]?.values.length ?? 0
  const places = Uint32Array.from({ length: rows }, (_, row) => row)
  return buildDesign({ predictors, references: references(margins), emptyCodes: 'leave-out' }, places)
}

/** The first code of each margin that a respondent has. */
function references(margins: readonly Margin[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    margins.map(({ item, codes, values }) => {
      const first = codes.findIndex((_, place) => values.includes(place))
      return [item, codes[first] ?? '']
    }),
  )
}
