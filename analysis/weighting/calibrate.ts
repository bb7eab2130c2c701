import { columnSums, linearPredictor } from '../models/design/cross-products.ts'
import type { NumberPredictor } from '../models/design/predictor.ts'
import { analysisProblem } from '../problem.ts'
import { calibrationStep, weightedProjection } from './calibration-step.ts'
import { type Margin, refuseBadMargins } from './margin.ts'
import { auxiliaries } from './post-stratify.ts'
import { describeWeighting, type Weighting } from './weighting.ts'

/** A quantity whose sum over the population is known. */
export type KnownTotal = NumberPredictor & { readonly total: number }

/**
 * Linear calibration: the weights with the least squared change that meet margins and known totals, each weight
 * times 1 + x'lambda, in one step (the generalised regression estimator). At least one margin says how many there are.
 *
 * R: `survey::calibrate(design, ~a + b + x, population = totals)`.
 * Throws `weight-negative` when a weight would come out negative, as with few answers far from the population it can
 * (rake then), `collinear-predictors` when totals contradict each other, and what `refuseBadMargins` throws.
 */
export function calibrate(
  weights: Float64Array,
  margins: readonly Margin[],
  totals: readonly KnownTotal[] = [],
): Weighting {
  refuseBadMargins(weights, margins)
  refuseBadTotals(weights, totals)
  const [first] = margins
  if (!first) throw analysisProblem('empty-margin', ['margins'], 'Calibration needs at least one margin.')
  const design = auxiliaries(margins, totals)
  const people = Array.from(first.population).reduce((sum, count) => sum + count, 0)
  const targets = design.columns.map(({ term, codes }, column) => {
    if (term === null) return people
    const margin = margins[term]
    if (margin) return margin.population[margin.codes.indexOf(codes[0] ?? '')] ?? 0
    const known = totals[term - margins.length]?.total ?? 0
    return (known - people * (design.scaling.centre[column] ?? 0)) / (design.scaling.scale[column] ?? 1)
  })
  const sums = columnSums(design, weights)
  const missing = Float64Array.from(targets, (target, column) => target - (sums[column] ?? 0))
  const change = new Float64Array(weights.length)
  linearPredictor(design, weightedProjection(design, weights).solve(missing), change)
  const after = weights.map((weight, row) => weight * (1 + (change[row] ?? 0)))
  refuseMissed(columnSums(design, after), targets, people)
  const negative = after.findIndex((weight) => weight < 0)
  if (negative >= 0) {
    const message = `Row ${negative + 1} would get the weight ${after[negative]}. Rake instead, or use fewer margins.`
    throw analysisProblem('weight-negative', ['margins', negative], message)
  }
  const calibration = calibrationStep(design, weights, after)
  return describeWeighting(
    { method: 'linear calibration', weights: after, rounds: 1, cap: null, calibration },
    margins,
  )
}

function refuseBadTotals(weights: Float64Array, totals: readonly KnownTotal[]): void {
  for (const { item, values, total } of totals) {
    if (values.length !== weights.length) {
      const message = `${item} has ${values.length} rows where there are ${weights.length} weights.`
      throw analysisProblem('wrong-length', ['totals', item], message)
    }
    const row = values.findIndex((value) => !Number.isFinite(value))
    if (row >= 0) {
      const message = `${item} is missing in row ${row + 1}; calibration needs it of everybody.`
      throw analysisProblem('out-of-range', ['totals', item, row], message)
    }
    if (!Number.isFinite(total)) {
      throw analysisProblem('out-of-range', ['totals', item], `The total of ${item} is no number.`)
    }
  }
}

/** A column that others make up was left out; its total has to follow from theirs. */
function refuseMissed(reached: Float64Array, targets: readonly number[], people: number): void {
  const off = targets.findIndex((target, column) => Math.abs(target - (reached[column] ?? 0)) > 1e-6 * people)
  if (off < 0) return
  const message =
    'The margins and totals contradict each other among who answered, so that no weights meet them all.'
  throw analysisProblem('collinear-predictors', ['margins'], message)
}
