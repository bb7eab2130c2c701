import { clusterRobust } from '../../analysis/models/cluster-robust.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { fitRandomIntercept } from '../../analysis/models/fit-random-intercept.ts'
import { fitSurveyLogistic } from '../../analysis/models/fit-survey-logistic.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { crossTable } from '../../analysis/statistics/cross-table.ts'
import { mantelHaenszel } from '../../analysis/statistics/mantel-haenszel.ts'
import type { Interval } from '../../analysis/statistics/wilson-interval.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import { normalDraw } from '../../analysis/synthetic/synthetic-person.ts'
import type { Coverage } from './exact-coverage.ts'
import { modelSamples } from './model-coverage.ts'

const seed = 20261126

/** Twice the odds with a feature that half of each home have. */
const oddsRatio = Math.log(2)
/** People of one home. */
const perHome = 5
/** How often somebody of a home answers as the home does, whatever else is true of them. */
const alike = 0.15
/** Spread of homes on the log odds, where the model is of one home's people. */
const spread = 0.6

const inverseLogit = (value: number) => 1 / (1 + Math.exp(-value))

type Sample = {
  readonly feature: Uint8Array
  readonly home: Uint32Array
  readonly values: Uint8Array
  readonly weights: Float64Array
}

/**
 * `of-all`: odds over all people, with homes alike (everybody keeps the chance of their own); `of-one-home`: odds within a
 * home, homes apart. Samples that no model bears are drawn again: nobody would model them.
 */
function covers(
  name: string,
  truth: 'of-all' | 'of-one-home',
  intervalOf: (sample: Sample) => Interval | undefined,
): Coverage {
  return (base, proportion) => {
    const random = randomSource(seed, name, base, Math.round(100 * proportion))
    const intercept = Math.log(proportion / (1 - proportion))
    const feature = Uint8Array.from({ length: base }, (_, person) => person % 2)
    const home = Uint32Array.from({ length: base }, (_, person) => Math.floor(person / perHome))
    let [samples, covered] = [0, 0]
    while (samples < modelSamples) {
      const common = Float64Array.from({ length: Math.ceil(base / perHome) }, () => random())
      const apart = Float64Array.from(common, () =>
        truth === 'of-one-home' ? spread * normalDraw(random) : 0,
      )
      const values = feature.map((has, person) => {
        const own = home[person] ?? 0
        const chance = inverseLogit(intercept + oddsRatio * has + (apart[own] ?? 0))
        const follows = truth === 'of-all' && random() < alike
        return (follows ? (common[own] ?? 0) : random()) < chance ? 1 : 0
      })
      const weights = Float64Array.from({ length: base }, () => Math.exp(0.4 * normalDraw(random)))
      try {
        const interval = intervalOf({ feature, home, values, weights })
        if (interval === undefined) continue
        if (interval.lower <= oddsRatio && oddsRatio <= interval.upper) covered += 1
        samples += 1
      } catch (problem) {
        if (!(problem instanceof AnalysisProblem)) throw problem
      }
    }
    return covered / samples
  }
}

const dataOf = ({ feature, values }: Sample) => ({
  outcome: { item: 'outcome', values },
  predictors: [{ kind: 'codes' as const, item: 'feature', codes: ['no', 'yes'], values: feature }],
})

const robust = (variance: 'HC1' | 'CR2') =>
  covers(`clustered ${variance}`, 'of-all', (sample) => {
    const fit = fitLogistic(dataOf(sample), { separated: 'refuse' })
    return clusterRobust(fit, { item: 'home', values: sample.home }, variance).coefficients[1]?.interval
  })

const weighted = covers('design', 'of-all', (sample) => {
  const design = { rows: sample.home.length, weights: sample.weights, stages: [{ clusters: sample.home }] }
  return fitSurveyLogistic(dataOf(sample), design).coefficients[1]?.interval
})

const randomIntercept = covers(
  'random intercept',
  'of-one-home',
  (sample) =>
    fitRandomIntercept(dataOf(sample), { item: 'home', values: sample.home }).coefficients[1]?.interval,
)

/** Every home a stratum of its own: two or three people with the feature and as many without. */
const common = covers('mantel-haenszel', 'of-one-home', ({ feature, home, values }) => {
  const strata = new Map<number, [[number, number], [number, number]]>()
  feature.forEach((has, person) => {
    const own = home[person] ?? 0
    const table = strata.get(own) ?? [
      [0, 0],
      [0, 0],
    ]
    table[has === 1 ? 0 : 1][values[person] === 1 ? 0 : 1] += 1
    strata.set(own, table)
  })
  const { lower, upper } = mantelHaenszel([...strata.values()].map((each) => crossTable(each)))
  return { lower: Math.log(lower), upper: Math.log(upper) }
})

/** Homes of five: 4, 7, 15 and 26 of them. */
export const clusteredCoverages = (): Readonly<Record<string, Coverage>> => ({
  'Clustered by home, HC1': robust('HC1'),
  'Clustered by home, CR2': robust('CR2'),
  'Clustered and weighted, as svyglm': weighted,
  'Random intercept of homes, Wald': randomIntercept,
  'Common odds ratio, Mantel-Haenszel': common,
})
