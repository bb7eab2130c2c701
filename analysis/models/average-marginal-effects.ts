import { standardNormal, studentTDistribution } from '../distributions/index.ts'
import { quadraticForm } from '../linear-algebra/matrix.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import { designFromSources } from './design/build-design.ts'
import { columnSums, linearPredictor } from './design/cross-products.ts'
import type { Design } from './design/design.ts'
import { type Source, sourceOf } from './design/source.ts'
import type { LogisticFit } from './fit-logistic.ts'
import { fillState } from './likelihood/logistic-likelihood.ts'
import { inverseOf, rowState } from './logistic-model.ts'

/** What a difference in one predictor means in probability, averaged over the people in the data. */
export type AverageMarginalEffect = {
  readonly item: string
  /** `code` instead of the reference; of a quantity null: the slope for one unit more. */
  readonly code: string | null
  readonly reference: string | null
  /** As a proportion: 0.07 is seven percentage points. */
  readonly effect: number
  readonly standardError: number
  readonly statistic: number
  readonly pValue: number
  readonly interval: Interval
  /** Mean predicted proportions if everyone had the code, and if everyone had the reference; null of a quantity. */
  readonly predicted: { readonly withCode: number; readonly withReference: number } | null
}

export type MarginalEffectOptions = {
  readonly confidence?: number
  /** In the fitted columns, e.g. a cluster-robust one; the model's own unless given. */
  readonly fittedCovariance?: Float64Array
  /** Of t for each item's effects, where the covariance comes from few clusters; the normal distribution unless given. */
  readonly degreesOfFreedom?: (item: string) => number
  readonly items?: readonly string[]
}

/**
 * Average marginal effects with delta-method standard errors: everyone's prediction with the code less everyone's with
 * the reference, interactions following along; for a quantity the mean slope of the prediction.
 * R: `margins::margins(model)`, `marginaleffects::avg_slopes` and `avg_comparisons`.
 */
export function averageMarginalEffects(
  fit: LogisticFit,
  options: MarginalEffectOptions = {},
): readonly AverageMarginalEffect[] {
  const covariance =
    options.fittedCovariance ?? inverseOf(fit.maximum.evaluation.information, fit.design.order)
  const distributionOf = (item: string) =>
    options.degreesOfFreedom ? studentTDistribution(options.degreesOfFreedom(item)) : standardNormal
  const sources = fit.data.predictors.map((predictor) => sourceOf(predictor, fit.places, fit.data))
  const describe = ({ effect, gradient }: Effect, item: string) => {
    const distribution = distributionOf(item)
    const reach = distribution.upperQuantile((1 - (options.confidence ?? 0.95)) / 2)
    const standardError = Math.sqrt(quadraticForm(covariance, gradient))
    const statistic = effect / standardError
    const interval = { lower: effect - reach * standardError, upper: effect + reach * standardError }
    return {
      effect,
      standardError,
      statistic,
      pValue: 2 * distribution.upperTail(Math.abs(statistic)),
      interval,
    }
  }
  const wanted = sources.filter(({ item }) => options.items?.includes(item) ?? true)
  return wanted.flatMap((source): readonly AverageMarginalEffect[] => {
    const { item, reference } = source
    if (source.kind === 'number' || source.isNumber) {
      return [
        { item, code: null, reference, ...describe(slope(fit, sources, source), item), predicted: null },
      ]
    }
    const base = meanPrediction(fit, sources, source, null)
    return source.labels.map((code) => {
      const other = meanPrediction(fit, sources, source, code)
      const gradient = other.gradient.map((value, column) => value - (base.gradient[column] ?? 0))
      const effect = describe({ effect: other.effect - base.effect, gradient }, item)
      const predicted = { withCode: other.effect, withReference: base.effect }
      return { item, code, reference, ...effect, predicted }
    })
  })
}

type Effect = { readonly effect: number; readonly gradient: Float64Array }

/** Everyone's mean prediction had they all this code (null: the reference), and its gradient. */
function meanPrediction(
  fit: LogisticFit,
  sources: readonly Source[],
  changed: Extract<Source, { kind: 'coded' }>,
  code: string | null,
): Effect {
  const width = changed.labels.length
  const row = new Float64Array(width)
  if (code !== null) row[changed.labels.indexOf(code)] = 1
  const table = new Float64Array(changed.table.length)
  for (let level = 0; level < changed.levels; level += 1) table.set(row, level * width)
  const design = redesigned(fit, sources, changed, { ...changed, table })
  const state = predictions(fit, design)
  const people = fit.counts.people
  return {
    effect: weightedSum(state.probabilities, fit.rows.weights) / people,
    gradient: columnSums(design, state.working).map((sum) => sum / people),
  }
}

/**
 * The mean slope p(1 - p) × d eta / dx, and its gradient. d eta / dx comes from the same columns with x put at 1
 * and, for the columns without x, at x = 1 less x = 0.
 */
function slope(fit: LogisticFit, sources: readonly Source[], changed: Source): Effect {
  const at1 = redesigned(fit, sources, changed, constant(changed, 1))
  const at0 = redesigned(fit, sources, changed, constant(changed, 0))
  const { rows } = fit.design
  const along = new Float64Array(rows)
  const from = new Float64Array(rows)
  linearPredictor(at1, fit.maximum.coefficients, along)
  linearPredictor(at0, fit.maximum.coefficients, from)
  const { working, probabilities } = rowState(fit)
  const curved = new Float64Array(rows)
  let sum = 0
  for (let row = 0; row < rows; row += 1) {
    const rate = (along[row] ?? 0) - (from[row] ?? 0)
    sum += (working[row] ?? 0) * rate
    curved[row] = (working[row] ?? 0) * (1 - 2 * (probabilities[row] ?? 0)) * rate
  }
  const throughCurve = columnSums(fit.design, curved)
  const upper = columnSums(at1, working)
  const lower = columnSums(at0, working)
  const people = fit.counts.people
  const gradient = throughCurve.map(
    (value, column) => (value + (upper[column] ?? 0) - (lower[column] ?? 0)) / people,
  )
  return { effect: sum / people, gradient }
}

function constant(source: Source, value: number): Source {
  return source.kind === 'number'
    ? { ...source, values: new Float64Array(source.values.length).fill(value) }
    : { ...source, table: new Float64Array(source.table.length).fill(value) }
}

/** The model's columns with one predictor changed, on the scale they were fitted on. */
function redesigned(fit: LogisticFit, sources: readonly Source[], from: Source, to: Source): Design {
  const changed = sources.map((source) => (source === from ? to : source))
  return designFromSources(changed, fit.design.rows, fit.data.interactions ?? [], fit.design.scaling)
}

function predictions(fit: LogisticFit, design: Design) {
  const blank = () => new Float64Array(design.rows)
  const state = { probabilities: blank(), working: blank(), residuals: blank() }
  linearPredictor(design, fit.maximum.coefficients, state.probabilities)
  fillState(fit.rows, state)
  return state
}

function weightedSum(values: Float64Array, weights: Float64Array | null): number {
  let sum = 0
  for (let row = 0; row < values.length; row += 1) {
    sum += (values[row] ?? 0) * (weights === null ? 1 : (weights[row] ?? 0))
  }
  return sum
}
