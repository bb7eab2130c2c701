import { analysisProblem } from '../problem.ts'
import { quantile } from '../statistics/quantile.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import type { RandomSource } from '../synthetic/random-source.ts'
import type { ModelData } from './design/predictor.ts'
import { takenCodes } from './design/taken.ts'
import { refuseConstant, requiredOutcome } from './fit-logistic.ts'
import { likelihoodHeight, type PatternCounts } from './likelihood/pattern-likelihood.ts'
import { nullLogLikelihood } from './logistic-model.ts'
import { prepareRows } from './model-rows.ts'
import { subsetPatterns, type UniquePatterns, uniquePatterns } from './unique-patterns.ts'

export type Dominance = {
  readonly item: string
  /** What the predictor adds to McFadden's R squared, averaged over all orders in which predictors can enter. */
  readonly contribution: number
  /** Its part of the whole; the parts add up to 1. */
  readonly share: number
  readonly contributionInterval: Interval | null
  readonly shareInterval: Interval | null
}

export type GeneralDominance = {
  /** McFadden's R squared with every predictor: the sum of the contributions. */
  readonly total: number
  readonly predictors: readonly Dominance[]
  readonly people: number
  /** Samples the intervals rest on; 0 when none were asked for. */
  readonly replicates: number
  readonly confidence: number
}

export type DominanceOptions = {
  /** Samples drawn with return from the people, for percentile intervals. */
  readonly replicates?: number
  /** Needed for replicates: `randomSource(seed, ...)`. */
  readonly random?: RandomSource
  readonly confidence?: number
  /** Called with the share of the work done; may throw to end it. */
  readonly onProgress?: (done: number) => void
}

const mostPredictors = 15
/** A log-likelihood known to this is an R squared known to 1e-9 and better. */
const tolerance = 1e-9
const sampledTolerance = 1e-5

/**
 * General dominance: each predictor's average addition to McFadden's R squared over all models without it (Azen and
 * Traxel 2009, J. Educ. Behav. Stat. 34:319), which is its Shapley value; a coded predictor enters as one block. It says
 * how much goes with a predictor, not how much it causes.
 *
 * R: all 2^k models by `glm`, weighted by subset size (tests/reference/models-dominance.R); package `domir`.
 * Throws `too-large` above 15 predictors, `wrong-type` with interactions, and what `fitLogistic` throws of bad input.
 */
export function generalDominance(data: ModelData, options: DominanceOptions = {}): GeneralDominance {
  const { replicates = 0, random, confidence = 0.95, onProgress } = options
  if (data.interactions?.length) {
    throw analysisProblem(
      'wrong-type',
      ['interactions'],
      'Dominance is of predictors; leave interactions out.',
    )
  }
  if (data.predictors.length > mostPredictors) {
    const message = `${data.predictors.length} predictors have ${2 ** data.predictors.length} models; use at most ${mostPredictors}.`
    throw analysisProblem('too-large', ['predictors'], message)
  }
  const prepared = prepareRows(data.outcome.values.length, data, data, [requiredOutcome(data.outcome)])
  const outcome = takenCodes(data.outcome.values, prepared.places)
  refuseConstant(data.outcome.item, outcome)
  const unique = uniquePatterns(prepared.design, { outcome, weights: prepared.frequencies })
  const samples = [{ yes: unique.yes, no: unique.no }, ...drawn(unique, replicates, random)]
  const contributions = shapleyValues(unique, samples, onProgress)
  const own = contributions[0] ?? new Float64Array(0)
  const total = sumOf(own)
  const tail = (1 - confidence) / 2
  const intervalOf = (values: readonly number[]): Interval | null =>
    values.length === 0 ? null : { lower: quantile(values, tail), upper: quantile(values, 1 - tail) }
  const others = contributions.slice(1)
  return {
    total,
    people: prepared.counts.people,
    replicates: others.length,
    confidence,
    predictors: unique.predictors.map(({ item }, place) => ({
      item,
      contribution: own[place] ?? 0,
      share: (own[place] ?? 0) / total,
      contributionInterval: intervalOf(others.map((values) => values[place] ?? 0)),
      shareInterval: intervalOf(others.map((values) => (values[place] ?? 0) / sumOf(values))),
    })),
  }
}

/** For each sample, the Shapley values of the predictors. */
function shapleyValues(
  unique: UniquePatterns,
  samples: readonly PatternCounts[],
  onProgress?: (done: number) => void,
): readonly Float64Array[] {
  const count = unique.predictors.length
  const weights = orderWeights(count)
  const values = samples.map(() => new Float64Array(count))
  const empty = samples.map(({ yes, no }) => nullLogLikelihood(sumOf(yes), sumOf(yes) + sumOf(no)))
  for (let subset = 1; subset < 2 ** count; subset += 1) {
    const members = unique.predictors.filter((_, place) => (subset >> place) & 1)
    const model = subsetPatterns(unique.patterns, members)
    const start = new Float64Array(model.order)
    samples.forEach((sample, place) => {
      const counts = gathered(sample, model.subsetOf, model.count)
      const coefficients = place === 0 ? start : Float64Array.from(start)
      const height = likelihoodHeight(
        model.table,
        counts,
        coefficients,
        place === 0 ? tolerance : sampledTolerance,
      )
      const explained = 1 - height / (empty[place] ?? 1)
      const into = values[place] ?? new Float64Array(0)
      for (let predictor = 0; predictor < count; predictor += 1) {
        const inside = (subset >> predictor) & 1
        const weight = inside ? weights[members.length - 1] : -(weights[members.length] ?? 0)
        into[predictor] = (into[predictor] ?? 0) + (weight ?? 0) * explained
      }
    })
    onProgress?.(subset / (2 ** count - 1))
  }
  return values
}

/** size! (count - size - 1)! / count!: the share of orders in which exactly these `size` come before. */
function orderWeights(count: number): Float64Array {
  const weights = new Float64Array(count + 1)
  let choose = 1
  for (let size = 0; size < count; size += 1) {
    weights[size] = 1 / (count * choose)
    choose = (choose * (count - 1 - size)) / (size + 1)
  }
  return weights
}

function gathered({ yes, no }: PatternCounts, subsetOf: Uint32Array, count: number): PatternCounts {
  const sums = { yes: new Float64Array(count), no: new Float64Array(count) }
  for (let pattern = 0; pattern < subsetOf.length; pattern += 1) {
    const into = subsetOf[pattern] ?? 0
    sums.yes[into] = (sums.yes[into] ?? 0) + (yes[pattern] ?? 0)
    sums.no[into] = (sums.no[into] ?? 0) + (no[pattern] ?? 0)
  }
  return sums
}

/** People drawn with return; a sample in which all answer alike says nothing and is drawn again. */
function drawn(
  unique: UniquePatterns,
  replicates: number,
  random: RandomSource | undefined,
): readonly PatternCounts[] {
  if (replicates === 0) return []
  if (random === undefined) throw new Error('Replicates need a source of random numbers.')
  const cumulative = new Float64Array(2 * unique.patterns)
  let people = 0
  for (let cell = 0; cell < cumulative.length; cell += 1) {
    people += (cell % 2 === 0 ? unique.yes : unique.no)[cell >> 1] ?? 0
    cumulative[cell] = people
  }
  const samples: PatternCounts[] = []
  for (let tries = 0; samples.length < replicates && tries < 10 * replicates; tries += 1) {
    const sample = { yes: new Float64Array(unique.patterns), no: new Float64Array(unique.patterns) }
    for (let draw = 0; draw < people; draw += 1) {
      const cell = cellAt(cumulative, random() * people)
      const into = cell % 2 === 0 ? sample.yes : sample.no
      into[cell >> 1] = (into[cell >> 1] ?? 0) + 1
    }
    if (sumOf(sample.yes) > 0 && sumOf(sample.no) > 0) samples.push(sample)
  }
  return samples
}

/** The first cell whose cumulative count is above the value. */
function cellAt(cumulative: Float64Array, value: number): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cumulative[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

function sumOf(values: Float64Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum
}
