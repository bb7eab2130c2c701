import { studentTDistribution } from '../distributions/student-t-distribution.ts'
import { analysisProblem } from '../problem.ts'
import { forEachWeighted } from './mean.ts'
import type { Interval } from './wilson-interval.ts'

/**
 * How a quantile is read off weighted values. `inverse`: the smallest value that at least that share of the weight is
 * at or under. `school`: the same, but half way to the next where the share is met exactly, so that the median of an
 * even number is the mean of the middle two. `interpolated`: between values, type 7 when weights are equal.
 * R: `survey::svyquantile(qrule = "math")`, `"school"`, `"hf7"`.
 */
export type QuantileRule = 'inverse' | 'school' | 'interpolated'

/**
 * A quantile of weighted values; NaN values are missing. Throws `too-few-rows` without values.
 * For unweighted answers `quantile` (type 7) is the one to use.
 */
export function weightedQuantile(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  probability: number,
  rule: QuantileRule = 'school',
): number {
  if (!(probability >= 0 && probability <= 1))
    throw analysisProblem('out-of-range', ['probability'], 'A probability lies between 0 and 1.')
  return readOff(sortedWeights(values, weights), probability, rule)
}

/**
 * Woodruff's interval of a quantile (1952, JASA 47:635): the t interval of the share at or under the estimate, read
 * back through the same rule. `share` and its standard error come from the design. An end beyond 0 or 1 is null.
 * R: `survey::svyquantile(interval.type = "mean")`.
 */
export function woodruffInterval(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  share: { readonly proportion: number; readonly standardError: number; readonly degreesOfFreedom: number },
  rule: QuantileRule = 'school',
  confidence = 0.95,
): { readonly [End in keyof Interval]: number | null } {
  const sorted = sortedWeights(values, weights)
  const reach =
    studentTDistribution(share.degreesOfFreedom).upperQuantile((1 - confidence) / 2) * share.standardError
  const end = (at: number) => (at < 0 || at > 1 ? null : readOff(sorted, at, rule))
  return { lower: end(share.proportion - reach), upper: end(share.proportion + reach) }
}

type Weighted = { readonly value: number; readonly weight: number }

function sortedWeights(
  values: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
): readonly Weighted[] {
  const pairs: Weighted[] = []
  forEachWeighted(values, weights, (value, weight) => pairs.push({ value, weight }))
  if (pairs.length === 0)
    throw analysisProblem('too-few-rows', ['values'], 'There is no value to take a quantile of.')
  return pairs.sort((a, b) => a.value - b.value)
}

function readOff(sorted: readonly Weighted[], probability: number, rule: QuantileRule): number {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0)
  return rule === 'interpolated'
    ? interpolate(sorted, total, probability)
    : step(sorted, total, probability, rule)
}

/** Sums of weights are rarely exact, so a share met to 1e-12 of the total counts as met. */
function step(
  sorted: readonly Weighted[],
  total: number,
  probability: number,
  rule: 'inverse' | 'school',
): number {
  const wanted = probability * total
  const slack = 1e-12 * total
  let passed = 0
  for (let place = 0; place < sorted.length; place += 1) {
    const { value, weight } = valueAt(sorted, place)
    passed += weight
    if (passed < wanted - slack) continue
    const next = sorted[place + 1]
    if (rule === 'inverse' || passed > wanted + slack || !next) return value
    return (value + next.value) / 2
  }
  return valueAt(sorted, sorted.length - 1).value
}

/** The first value stands at 0 and the last at 1; each other where the weight before it ends. */
function interpolate(sorted: readonly Weighted[], total: number, probability: number): number {
  const span = total - valueAt(sorted, sorted.length - 1).weight
  let [before, previous] = [0, valueAt(sorted, 0)]
  for (let place = 1; place < sorted.length; place += 1) {
    const here = valueAt(sorted, place)
    const [from, to] = [before / span, (before + previous.weight) / span]
    if (probability <= to)
      return previous.value + ((probability - from) / (to - from)) * (here.value - previous.value)
    before += previous.weight
    previous = here
  }
  return previous.value
}

function valueAt(sorted: readonly Weighted[], place: number): Weighted {
  const found = sorted[place]
  if (!found) throw new Error('A place outside the sorted values.')
  return found
}
