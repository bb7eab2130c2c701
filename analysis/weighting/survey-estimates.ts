import { standardNormal, studentTDistribution } from '../distributions/index.ts'
import { analysisProblem } from '../problem.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import { cellInfluences, type Influences, writtenInfluences } from './influences.ts'
import { linearisedCovariance } from './linearised-covariance.ts'
import {
  designDegreesOfFreedom,
  refuseBadDesign,
  type SamplingDesign,
  sampledStages,
} from './sampling-design.ts'

/** Estimates from a complex sample with their covariance (row-major, as many rows as estimates). */
export type SurveyEstimates = {
  readonly estimates: Float64Array
  readonly covariance: Float64Array
  readonly standardErrors: Float64Array
  /** First-stage units less strata, of the rows that took part. R: `degf(design)`. */
  readonly degreesOfFreedom: number
  /** Rows that took part. */
  readonly rows: number
  /** Their weights' sum. */
  readonly total: number
}

/** Rows outside a subgroup keep their place in the design: leaving them out first would shrink the error. */
export type Domain = { readonly within?: Uint8Array }

/**
 * Weighted means of several variables over the rows that have all of them (not NaN).
 * R: `svymean(~a + b, subset(design, within), na.rm = TRUE)`.
 */
export function surveyMeans(
  design: SamplingDesign,
  variables: readonly Float64Array[],
  domain: Domain = {},
): SurveyEstimates {
  const part = takingPart(design, variables, domain)
  const total = weightOf(design, part)
  const estimates = Float64Array.from(variables, (values) => weightedSum(design, part, values) / total)
  const columns = variables.map((values, place) =>
    influence(design, part, (row) => ((values[row] ?? 0) - (estimates[place] ?? 0)) / total),
  )
  return described(design, estimates, writtenInfluences(columns), part, total)
}

/** Weighted totals. R: `svytotal(~a + b, subset(design, within), na.rm = TRUE)`. */
export function surveyTotals(
  design: SamplingDesign,
  variables: readonly Float64Array[],
  domain: Domain = {},
): SurveyEstimates {
  const part = takingPart(design, variables, domain)
  const estimates = Float64Array.from(variables, (values) => weightedSum(design, part, values))
  const columns = variables.map((values) => influence(design, part, (row) => values[row] ?? 0))
  return described(design, estimates, writtenInfluences(columns), part, weightOf(design, part))
}

/** A ratio of two totals. R: `svyratio(~a, ~b, design)`. */
export function surveyRatio(
  design: SamplingDesign,
  numerator: Float64Array,
  denominator: Float64Array,
  domain: Domain = {},
): SurveyEstimates {
  const part = takingPart(design, [numerator, denominator], domain)
  const below = weightedSum(design, part, denominator)
  if (below === 0) throw analysisProblem('empty-subgroup', ['denominator'], 'The denominator adds up to 0.')
  const ratio = weightedSum(design, part, numerator) / below
  const column = influence(
    design,
    part,
    (row) => ((numerator[row] ?? 0) - ratio * (denominator[row] ?? 0)) / below,
  )
  return described(design, Float64Array.of(ratio), writtenInfluences([column]), part, weightOf(design, part))
}

/**
 * Shares of cells among the rows that have one (`cells` below `count`): of one variable's codes or, numbered as
 * row × columns + column, of a table. With their covariance: what Rao and Scott's correction rests on.
 * R: `svymean(~interaction(a, b), design)`.
 */
export function surveyShares(
  design: SamplingDesign,
  cells: ArrayLike<number>,
  count: number,
  domain: Domain = {},
): SurveyEstimates {
  refuseBadDesign(design)
  const { within } = domain
  const part = new Uint8Array(design.rows)
  const domainCells = new Uint32Array(design.rows)
  const sums = new Float64Array(count)
  for (let row = 0; row < design.rows; row += 1) {
    const cell = cells[row] ?? count
    const taken = cell < count && within?.[row] !== 0
    part[row] = taken ? 1 : 0
    domainCells[row] = taken ? cell : count
    if (taken) sums[cell] = (sums[cell] ?? 0) + (design.weights[row] ?? 0)
  }
  const total = weightOf(design, part)
  const shares = sums.map((sum) => sum / total)
  return described(design, shares, cellInfluences(domainCells, shares, design.weights, total), part, total)
}

/**
 * The mean of a variable in each of `count` groups, with the covariance between them.
 * R: `svyby(~variable, ~group, design, svymean, covmat = TRUE)`.
 */
export function surveyMeansBy(
  design: SamplingDesign,
  variable: Float64Array,
  group: ArrayLike<number>,
  count: number,
  domain: Domain = {},
): SurveyEstimates {
  const known = takingPart(design, [variable], domain)
  const part = known.map((mark, row) => (mark === 1 && (group[row] ?? count) < count ? 1 : 0))
  const weights = new Float64Array(count)
  const sums = new Float64Array(count)
  for (let row = 0; row < design.rows; row += 1) {
    if (part[row] === 0) continue
    const own = group[row] ?? 0
    weights[own] = (weights[own] ?? 0) + (design.weights[row] ?? 0)
    sums[own] = (sums[own] ?? 0) + (design.weights[row] ?? 0) * (variable[row] ?? 0)
  }
  const empty = weights.indexOf(0)
  if (empty >= 0) throw analysisProblem('empty-subgroup', ['group', empty], `Group ${empty + 1} has no rows.`)
  const estimates = sums.map((sum, own) => sum / (weights[own] ?? 1))
  const columns = Array.from({ length: count }, (_, own) =>
    influence(design, part, (row) =>
      group[row] === own ? ((variable[row] ?? 0) - (estimates[own] ?? 0)) / (weights[own] ?? 1) : 0,
    ),
  )
  return described(design, estimates, writtenInfluences(columns), part, weightOf(design, part))
}

/**
 * Intervals of estimates, by Student's t with the design's degrees of freedom.
 * R: `confint(svymean(...), df = degf(design))`; with `Infinity`, `confint(svymean(...))`.
 */
export function surveyIntervals(
  { estimates, standardErrors, degreesOfFreedom }: SurveyEstimates,
  confidence = 0.95,
  degrees: number = degreesOfFreedom,
): readonly Interval[] {
  if (degrees <= 0) {
    const message = 'There are no more clusters than strata, so that there is no interval.'
    throw analysisProblem('too-few-clusters', ['design'], message)
  }
  const distribution = degrees === Number.POSITIVE_INFINITY ? standardNormal : studentTDistribution(degrees)
  const reach = distribution.upperQuantile((1 - confidence) / 2)
  return Array.from(estimates, (estimate, place) => {
    const error = reach * (standardErrors[place] ?? 0)
    return { lower: estimate - error, upper: estimate + error }
  })
}

/** The variance over that of a simple random sample of as many rows, with return. R: `deff = "replace"`. */
export function designEffects(
  design: SamplingDesign,
  variables: readonly Float64Array[],
  domain: Domain = {},
): Float64Array {
  const found = surveyMeans(design, variables, domain)
  const part = takingPart(design, variables, domain)
  return Float64Array.from(variables, (values, place) => {
    const mean = found.estimates[place] ?? 0
    const squares = values.map((value) => (value - mean) ** 2)
    const spread = weightedSum(design, part, squares) / found.total
    const variance = (spread * found.rows) / (found.rows - 1)
    return (found.standardErrors[place] ?? 0) ** 2 / (variance / found.rows)
  })
}

function described(
  design: SamplingDesign,
  estimates: Float64Array,
  influences: Influences,
  part: Uint8Array,
  total: number,
): SurveyEstimates {
  const stages = sampledStages(design)
  const covariance = linearisedCovariance(design, stages, influences)
  const standardErrors = estimates.map((_, place) =>
    Math.sqrt(Math.max(covariance[place * estimates.length + place] ?? 0, 0)),
  )
  const degreesOfFreedom = designDegreesOfFreedom(design, stages, (row) => part[row] === 1)
  let rows = 0
  for (const mark of part) rows += mark
  return { estimates, covariance, standardErrors, degreesOfFreedom, rows, total }
}

function takingPart(
  design: SamplingDesign,
  variables: readonly Float64Array[],
  { within }: Domain,
): Uint8Array {
  refuseBadDesign(design)
  const part = new Uint8Array(design.rows)
  for (const [place, values] of variables.entries()) {
    if (values.length === design.rows) continue
    const message = `Variable ${place + 1} has ${values.length} rows where the design has ${design.rows}.`
    throw analysisProblem('wrong-length', ['variables', place], message)
  }
  for (let row = 0; row < design.rows; row += 1) {
    part[row] = within?.[row] !== 0 && variables.every((values) => Number.isFinite(values[row])) ? 1 : 0
  }
  return part
}

function weightOf({ weights }: SamplingDesign, part: Uint8Array): number {
  let sum = 0
  for (let row = 0; row < part.length; row += 1) sum += part[row] === 1 ? (weights[row] ?? 0) : 0
  if (sum > 0) return sum
  throw analysisProblem(
    'empty-subgroup',
    ['within'],
    'No row with a weight above 0 has all of the variables.',
  )
}

function weightedSum({ weights }: SamplingDesign, part: Uint8Array, values: Float64Array): number {
  let sum = 0
  for (let row = 0; row < part.length; row += 1) {
    if (part[row] === 1) sum += (weights[row] ?? 0) * (values[row] ?? 0)
  }
  return sum
}

function influence(
  { rows, weights }: SamplingDesign,
  part: Uint8Array,
  of: (row: number) => number,
): Float64Array {
  const column = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    if (part[row] === 1) column[row] = (weights[row] ?? 0) * of(row)
  }
  return column
}
