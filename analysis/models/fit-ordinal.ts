import { chiSquareDistribution, standardNormal } from '../distributions/index.ts'
import { congruence, matrixVector } from '../linear-algebra/matrix.ts'
import { analysisProblem } from '../problem.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import type { RowCounts } from './design/complete-rows.ts'
import type { Design, ModelTerm } from './design/design.ts'
import type { ModelRows, ModelTerms, OrderedOutcome } from './design/predictor.ts'
import { takenCodes } from './design/taken.ts'
import { cumulativeLikelihood, type OrderedRows } from './likelihood/cumulative-likelihood.ts'
import type { Likelihood } from './likelihood/likelihood.ts'
import { type Maximum, maximise } from './likelihood/maximise.ts'
import { profileBound } from './likelihood/profile-bound.ts'
import type { LikelihoodRatioTest } from './likelihood-ratio-tests.ts'
import { inverseOf } from './logistic-model.ts'
import { prepareRows } from './model-rows.ts'
import { withoutMaximum } from './without-maximum.ts'

export type OrdinalData = ModelTerms & ModelRows & { readonly outcome: OrderedOutcome }

export type OrdinalFit = {
  readonly data: OrdinalData
  readonly counts: RowCounts
  readonly design: Design
  readonly rows: OrderedRows
  /** The outcome's codes that occur, lowest first. */
  readonly categories: readonly string[]
  readonly likelihood: Likelihood
  readonly maximum: Maximum
}

export type OrdinalParameter = {
  readonly term: string | null
  readonly label: string
  readonly estimate: number
  readonly standardError: number
  readonly statistic: number
  readonly pValue: number
  readonly interval: Interval
}

export type OrdinalModel = {
  readonly counts: RowCounts
  /** log odds of a higher category; the odds ratio is the same wherever the scale is cut. */
  readonly coefficients: readonly (OrdinalParameter & {
    readonly oddsRatio: number
    readonly oddsRatioInterval: Interval
  })[]
  /** Between categories: log odds of being at or under the cut, everything at its reference or 0. */
  readonly thresholds: readonly OrdinalParameter[]
  readonly covariance: Float64Array
  readonly logLikelihood: number
  readonly aic: number
  readonly iterations: number
}

/**
 * The proportional-odds model of an ordered outcome: one odds ratio a coefficient, whichever way the scale is cut in two.
 * Whether that holds, `proportionalOddsTests` says. By Newton's method with analytic second derivatives.
 *
 * R: `ordinal::clm(y ~ ..., weights = frequencies)`, `MASS::polr`.
 * Throws `constant-outcome`, `empty-subgroup` (a category nobody gave, unless left out), `did-not-converge` or `separated`, and
 * what `prepareRows` throws.
 */
export function fitOrdinal(data: OrdinalData): OrdinalFit {
  const { item, values, codes } = data.outcome
  const required = { item, values, most: codes.length - 1 }
  const prepared = prepareRows(values.length, data, data, [required])
  const given = takenCodes(values, prepared.places)
  const present = codes.flatMap((_, place) => (given.includes(place) ? [place] : []))
  refuseCategories(data, present)
  const category = given.map((place) => present.indexOf(place))
  const rows = { category, categories: present.length, weights: prepared.frequencies }
  const likelihood = cumulativeLikelihood(prepared.design, rows, { ownSlopes: new Set() })
  const climb = maximise(likelihood, { start: startingThresholds(rows, likelihood.order) })
  if (climb.status !== 'converged') throw withoutMaximum(data, present)
  const categories = present.map((place) => codes[place] ?? '')
  return {
    data,
    counts: prepared.counts,
    design: prepared.design,
    rows,
    categories,
    likelihood,
    maximum: climb,
  }
}

function refuseCategories(
  { outcome: { item, codes }, emptyCodes }: OrdinalData,
  present: readonly number[],
): void {
  if (present.length < 2) {
    const message = `Every complete row has the same ${item}: there is nothing to explain.`
    throw analysisProblem('constant-outcome', [item], message)
  }
  const empty = codes.findIndex((_, place) => !present.includes(place))
  if (empty < 0 || emptyCodes === 'leave-out') return
  const message = `No row used by the model has ${item} = "${codes[empty]}". Merge it with another category or leave it out.`
  throw analysisProblem('empty-subgroup', [item, codes[empty] ?? ''], message)
}

/** The cumulative shares as they are, no slopes. */
export function startingThresholds(
  { category, categories, weights }: OrderedRows,
  order: number,
): Float64Array {
  const counts = new Float64Array(categories)
  for (let row = 0; row < category.length; row += 1) {
    const place = category[row] ?? 0
    counts[place] = (counts[place] ?? 0) + (weights === null ? 1 : (weights[row] ?? 0))
  }
  const people = counts.reduce((sum, count) => sum + count, 0)
  const start = new Float64Array(order)
  let below = 0
  for (let cut = 0; cut < categories - 1; cut += 1) {
    below += counts[cut] ?? 0
    start[cut] = Math.log(below / (people - below))
  }
  return start
}

export function ordinalModel(fit: OrdinalFit, confidence = 0.95): OrdinalModel {
  const { design, maximum, likelihood, categories } = fit
  const transformation = reportedFrom(fit)
  const estimates = matrixVector(transformation, maximum.coefficients)
  const inverse = inverseOf(maximum.evaluation.information, likelihood.order)
  const covariance = congruence(transformation, inverse, likelihood.order)
  const reach = standardNormal.upperQuantile((1 - confidence) / 2)
  const parameter = (place: number, term: string | null, label: string): OrdinalParameter => {
    const estimate = estimates[place] ?? 0
    const standardError = Math.sqrt(covariance[place * likelihood.order + place] ?? 0)
    const statistic = estimate / standardError
    const interval = { lower: estimate - reach * standardError, upper: estimate + reach * standardError }
    const pValue = 2 * standardNormal.upperTail(Math.abs(statistic))
    return { term, label, estimate, standardError, statistic, pValue, interval }
  }
  const cuts = categories.length - 1
  const { logLikelihood } = maximum.evaluation
  return {
    counts: fit.counts,
    thresholds: categories
      .slice(0, -1)
      .map((low, cut) => parameter(cut, null, `${low} | ${categories[cut + 1]}`)),
    coefficients: design.columns.slice(1).map(({ term, label }, place) => {
      const found = parameter(cuts + place, design.terms[term ?? -1]?.name ?? null, label)
      const { estimate, interval } = found
      const oddsRatioInterval = { lower: Math.exp(interval.lower), upper: Math.exp(interval.upper) }
      return { ...found, oddsRatio: Math.exp(estimate), oddsRatioInterval }
    }),
    covariance,
    logLikelihood,
    aic: -2 * logLikelihood + 2 * likelihood.order,
    iterations: maximum.iterations,
  }
}

/** Reported parameters of fitted ones: slopes over their scale; thresholds up by slope × centre. */
function reportedFrom({ design, categories, likelihood }: OrdinalFit): Float64Array {
  const { order } = likelihood
  const cuts = categories.length - 1
  const transformation = new Float64Array(order * order)
  for (let place = 0; place < order; place += 1) {
    const column = place - cuts + 1
    transformation[place * order + place] = place < cuts ? 1 : 1 / (design.scaling.scale[column] ?? 1)
    if (place < cuts) continue
    const moved = (design.scaling.centre[column] ?? 0) / (design.scaling.scale[column] ?? 1)
    for (let cut = 0; cut < cuts; cut += 1) transformation[cut * order + place] = moved
  }
  return transformation
}

/** Profile-likelihood intervals of the slopes. R: `confint(clm)`, from a spline through the profile. */
export function ordinalProfileIntervals(
  fit: OrdinalFit,
  confidence = 0.95,
): readonly { readonly label: string; readonly interval: Interval }[] {
  const { design, likelihood, maximum, categories } = fit
  const fall = chiSquareDistribution(1).upperQuantile(1 - confidence) / 2
  const combinations = reportedFrom(fit)
  return design.columns.slice(1).map(({ label }, slope) => {
    const place = categories.length - 1 + slope
    const direction = combinations.slice(place * likelihood.order, (place + 1) * likelihood.order)
    const lower = profileBound(likelihood, maximum, direction, -1, fall)
    const upper = profileBound(likelihood, maximum, direction, 1, fall)
    if (lower !== null && upper !== null) return { label, interval: { lower, upper } }
    const message = `The profile interval of ${label} did not converge and gives no figures.`
    throw analysisProblem('did-not-converge', [fit.data.outcome.item, label], message)
  })
}

/** Each term against the model without it. R: `drop1(clm, test = "Chi")`. */
export function ordinalTermTests(fit: OrdinalFit): readonly LikelihoodRatioTest[] {
  const { design, likelihood, categories, maximum } = fit
  const cuts = categories.length - 1
  return design.terms
    .filter(({ items }) => !containedInAnother(design.terms, items))
    .map(({ name, first, end }) => {
      const inTerm = (place: number) => place >= cuts + first - 1 && place < cuts + end - 1
      const free = Uint32Array.from({ length: likelihood.order }, (_, place) => place).filter(
        (place) => !inTerm(place),
      )
      const start = maximum.coefficients.map((value, place) => (inTerm(place) ? 0 : value))
      const smaller = maximise(likelihood, { free, start })
      if (smaller.status !== 'converged') {
        const message = `The model without ${name} did not converge, so that its test gives no figures.`
        throw analysisProblem('did-not-converge', [fit.data.outcome.item, name], message)
      }
      const gained = maximum.evaluation.logLikelihood - smaller.evaluation.logLikelihood
      return likelihoodRatio(name, gained, end - first)
    })
}

function containedInAnother(terms: readonly ModelTerm[], items: readonly string[]): boolean {
  return terms.some(
    (other) => other.items.length > items.length && items.every((item) => other.items.includes(item)),
  )
}

export function likelihoodRatio(name: string, gained: number, degreesOfFreedom: number): LikelihoodRatioTest {
  const chiSquare = Math.max(2 * gained, 0)
  const pValue = chiSquareDistribution(degreesOfFreedom).upperTail(chiSquare)
  return { name, chiSquare, degreesOfFreedom, pValue }
}
