import { averageMarginalEffects } from '../../analysis/models/average-marginal-effects.ts'
import { fitLogistic, type LogisticFit } from '../../analysis/models/fit-logistic.ts'
import { logisticModel } from '../../analysis/models/logistic-model.ts'
import { profileIntervals } from '../../analysis/models/profile-intervals.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import type { Interval } from '../../analysis/statistics/wilson-interval.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import { normalDraw } from '../../analysis/synthetic/synthetic-person.ts'
import type { Coverage } from './exact-coverage.ts'

const seed = 20261125
export const modelSamples = 400

/** Twice the odds with a feature that half have, and a quantity beside it; `proportion` without the feature. */
const oddsRatio = Math.log(2)
const slope = 0.3

type Sample = { readonly fit: LogisticFit; readonly effect: number }

const inverseLogit = (value: number) => 1 / (1 + Math.exp(-value))

/** Samples in which everybody answers alike, or that no model bears, are drawn again: nobody would model them. */
function covers(
  name: string,
  method: 'maximum-likelihood' | 'penalised-likelihood',
  held: (sample: Sample) => { readonly interval: Interval; readonly truth: number },
): Coverage {
  return (base, proportion) => {
    const random = randomSource(seed, name, base, Math.round(100 * proportion))
    const intercept = Math.log(proportion / (1 - proportion))
    let [samples, covered] = [0, 0]
    while (samples < modelSamples) {
      const feature = Uint8Array.from({ length: base }, (_, person) => person % 2)
      const quantity = Float64Array.from({ length: base }, () => normalDraw(random))
      const chance = (person: number, has: number) =>
        inverseLogit(intercept + oddsRatio * has + slope * (quantity[person] ?? 0))
      const values = feature.map((has, person) => (random() < chance(person, has) ? 1 : 0))
      const effect =
        quantity.reduce((sum, _, person) => sum + chance(person, 1) - chance(person, 0), 0) / base
      const predictors = [
        { kind: 'codes', item: 'feature', codes: ['no', 'yes'], values: feature },
        { kind: 'number', item: 'quantity', values: quantity },
      ] as const
      try {
        const fit = fitLogistic({ outcome: { item: 'outcome', values }, predictors }, { method })
        const { interval, truth } = held({ fit, effect })
        if (interval.lower <= truth && truth <= interval.upper) covered += 1
        samples += 1
      } catch (problem) {
        if (!(problem instanceof AnalysisProblem)) throw problem
      }
    }
    return covered / samples
  }
}

const wald = ({ fit }: Sample) => ({
  interval: logisticModel(fit).coefficients[1]?.interval ?? { lower: 0, upper: 0 },
  truth: oddsRatio,
})
const profile = ({ fit }: Sample) => ({
  interval: profileIntervals(fit)[1]?.interval ?? { lower: 0, upper: 0 },
  truth: oddsRatio,
})
const marginal = ({ fit, effect }: Sample) => ({
  interval: averageMarginalEffects(fit, { items: ['feature'] })[0]?.interval ?? { lower: 0, upper: 0 },
  truth: effect,
})

/** Under separation all answer by penalised likelihood, as the models do. */
export const modelCoverages = (): Readonly<Record<string, Coverage>> => ({
  'Adjusted odds ratio, Wald': covers('wald', 'maximum-likelihood', wald),
  'Adjusted odds ratio, profile': covers('profile', 'maximum-likelihood', profile),
  'Adjusted odds ratio, Firth, profile': covers('firth', 'penalised-likelihood', profile),
  'Average marginal effect, delta method': covers('marginal', 'maximum-likelihood', marginal),
})
