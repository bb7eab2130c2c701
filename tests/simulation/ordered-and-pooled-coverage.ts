import { partialPooling } from '../../analysis/compare/partial-pooling.ts'
import { betaDistribution } from '../../analysis/distributions/beta-distribution.ts'
import { fitOrdinal, ordinalModel } from '../../analysis/models/fit-ordinal.ts'
import { generalDominance } from '../../analysis/models/general-dominance.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { type RandomSource, randomSource } from '../../analysis/synthetic/random-source.ts'
import type { Coverage } from './exact-coverage.ts'
import { modelSamples } from './model-coverage.ts'

const seed = 20261125
const oddsRatio = Math.log(2)
const cuts = [-1.5, -0.5, 0.5, 1.5]
const inverseLogit = (value: number) => 1 / (1 + Math.exp(-value))
const logit = (share: number) => Math.log(share / (1 - share))

/** Of what one sample says; samples that no model bears are drawn again. */
function share(random: RandomSource, samples: number, held: (random: RandomSource) => number): number {
  let [drawn, covered] = [0, 0]
  while (drawn < samples) {
    try {
      covered += held(random)
      drawn += 1
    } catch (problem) {
      if (!(problem instanceof AnalysisProblem)) throw problem
    }
  }
  return covered / samples
}

/** Five ordered answers, of which the upper two have `proportion` or so without a feature that half have. */
const ordered: Coverage = (base, proportion) =>
  share(randomSource(seed, 'ordered', base, Math.round(100 * proportion)), modelSamples, (random) => {
    const feature = Uint8Array.from({ length: base }, (_, person) => person % 2)
    const values = feature.map((has) => {
      const latent = logit(random()) + logit(proportion) + 0.5 + oddsRatio * has
      return cuts.filter((cut) => latent > cut).length
    })
    const codes = ['1', '2', '3', '4', '5']
    const fit = fitOrdinal({
      outcome: { item: 'outcome', codes, values },
      emptyCodes: 'leave-out',
      predictors: [{ kind: 'codes', item: 'feature', codes: ['no', 'yes'], values: feature }],
    })
    const { lower, upper } = ordinalModel(fit).coefficients[0]?.interval ?? { lower: 0, upper: 0 }
    return lower <= oddsRatio && oddsRatio <= upper ? 1 : 0
  })

/** Thirty authorities whose own shares spread about `proportion` as a beta does whose parameters add up to 20. */
const pooled: Coverage = (base, proportion) =>
  share(randomSource(seed, 'pooled', base, Math.round(100 * proportion)), modelSamples / 4, (random) => {
    const spread = betaDistribution(20 * proportion, 20 * (1 - proportion))
    const truths = Array.from({ length: 30 }, () => spread.quantile(random()))
    const counted = truths.map((truth) => {
      const count = Array.from({ length: base }, () => random()).filter((draw) => draw < truth).length
      return { count, base }
    })
    const { units } = partialPooling(counted)
    const held = units.filter(({ lower, upper }, place) => {
      const truth = truths[place] ?? 0
      return lower <= truth && truth <= upper
    })
    return held.length / units.length
  })

/** The share of the stronger of two features, with twice and three times the odds, in what both explain. */
const dominance: Coverage = (base, proportion) => {
  const share1 = (people: number, random: RandomSource, replicates: number) => {
    const [first, second] = [0, 1].map(() =>
      Uint8Array.from({ length: people }, () => (random() < 0.5 ? 1 : 0)),
    ) as [Uint8Array, Uint8Array]
    const values = first.map((has, person) => {
      const chance = logit(proportion) + oddsRatio * has + Math.log(3) * (second[person] ?? 0)
      return random() < inverseLogit(chance) ? 1 : 0
    })
    const codes = ['no', 'yes']
    const predictors = [
      { kind: 'codes', item: 'first', codes, values: first },
      { kind: 'codes', item: 'second', codes, values: second },
    ] as const
    const options = replicates > 0 ? { replicates, random } : {}
    return generalDominance({ outcome: { item: 'outcome', values }, predictors }, options).predictors[1]
  }
  const random = randomSource(seed, 'dominance', base, Math.round(100 * proportion))
  const truth = share1(400_000, random, 0)?.share ?? 0
  return share(random, modelSamples / 2, (source) => {
    const interval = share1(base, source, 199)?.shareInterval
    return interval && interval.lower <= truth && truth <= interval.upper ? 1 : 0
  })
}

export const orderedAndPooledCoverages = (): Readonly<Record<string, Coverage>> => ({
  'Proportional odds, Wald': ordered,
  'Partial pooling, thirty authorities': pooled,
  'Dominance, share of the whole, bootstrap': dominance,
})
