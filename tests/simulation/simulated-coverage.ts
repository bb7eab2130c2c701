import { designProportion } from '../../analysis/plan/design-proportion.ts'
import { concordance } from '../../analysis/statistics/concordance.ts'
import { cronbachAlpha } from '../../analysis/statistics/cronbach-alpha.ts'
import { crossTable, crossTabulate, withoutEmptyLines } from '../../analysis/statistics/cross-table.ts'
import { meanOf } from '../../analysis/statistics/mean.ts'
import { normalQuantile } from '../../analysis/statistics/normal-quantile.ts'
import type { Interval } from '../../analysis/statistics/wilson-interval.ts'
import { type RandomSource, randomSource } from '../../analysis/synthetic/random-source.ts'
import type { Coverage } from './exact-coverage.ts'

const seed = 20260131
export const replicates = 2000

/** The share of `replicates` samples whose interval holds the truth: a standard error of 0.5 points at 95 %. */
function simulated(
  name: string,
  sample: (
    random: RandomSource,
    base: number,
    proportion: number,
  ) => { readonly interval: Interval; readonly truth: number },
): Coverage {
  return (base, proportion) => {
    const random = randomSource(seed, name, base, Math.round(proportion * 100))
    let covered = 0
    for (let replicate = 0; replicate < replicates; replicate += 1) {
      const { interval, truth } = sample(random, base, proportion)
      if (interval.lower <= truth && truth <= interval.upper) covered += 1
    }
    return covered / replicates
  }
}

const normal = (random: RandomSource) => normalQuantile((random() + 1e-12) / (1 + 2e-12))

/** Weights that answers do not depend on, spread as after raking: an effective base of some seven tenths. */
const weighted = (method: 'logit' | 'beta') =>
  simulated(`weighted ${method}`, (random, base, proportion) => {
    const weights = Float64Array.from({ length: base }, () => Math.exp(0.65 * normal(random)))
    const codes = Uint8Array.from({ length: base }, () => (random() < proportion ? 1 : 0))
    const everybody = new Uint8Array(base).fill(1)
    const found = designProportion({ rows: base, weights, stages: [{}] }, codes, everybody)
    return { interval: found[method], truth: proportion }
  })

/** Two five-point answers from normal scores with this correlation, cut into equal fifths: the truth is by cell. */
const correlation = 0.4
const cuts = [0.2, 0.4, 0.6, 0.8].map((p) => normalQuantile(p))
const fifth = (value: number) => cuts.filter((cut) => value > cut).length
const twoAnswers = (random: RandomSource) => {
  const first = normal(random)
  const second = correlation * first + Math.sqrt(1 - correlation ** 2) * normal(random)
  return [fifth(first), fifth(second)] as const
}

function population() {
  const random = randomSource(seed, 'population')
  const counts = Array.from({ length: 5 }, () => new Float64Array(5))
  for (let person = 0; person < 4_000_000; person += 1) {
    const [row, column] = twoAnswers(random)
    const cells = counts[row]
    if (cells) cells[column] = (cells[column] ?? 0) + 1
  }
  return concordance(crossTable(counts))
}

const ranks = (which: 'gamma' | 'tauB') => {
  const truth = population()[which]?.estimate ?? Number.NaN
  return simulated(which, (random, base) => {
    const pairs = Array.from({ length: base }, () => twoAnswers(random))
    const table = crossTabulate(
      pairs.map(([row]) => row),
      5,
      pairs.map(([, column]) => column),
      5,
    )
    const interval = concordance(withoutEmptyLines(table))[which]
    if (!interval) throw new Error('These answers are never all tied.')
    return { interval, truth }
  })
}

const scale = simulated('alpha', (random, base) => {
  const common = Float64Array.from({ length: base }, () => normal(random))
  const items = Array.from({ length: 5 }, () => common.map((score) => score + normal(random)))
  return { interval: cronbachAlpha(items), truth: 5 / 6 }
})

/** Nought to ten, most people near the top: the shape of life satisfaction. */
const mean = simulated('mean', (random, base, proportion) => {
  const values = Float64Array.from({ length: base }, () => {
    let score = 0
    for (let step = 0; step < 10; step += 1) score += random() < proportion ? 1 : 0
    return score
  })
  return { interval: meanOf(values), truth: 10 * proportion }
})

/** Those that vary with the proportion; the others are the same at every one and are taken at one half. */
export const simulatedCoverages = (): Readonly<Record<string, Coverage>> => ({
  'Weighted share, logit': weighted('logit'),
  'Weighted share, beta': weighted('beta'),
  'Mean of a 0 to 10 scale, t': mean,
})
export const simulatedOnce = (): Readonly<Record<string, Coverage>> => ({
  'Goodman-Kruskal gamma, five by five': ranks('gamma'),
  'Kendall tau-b, five by five': ranks('tauB'),
  'Cronbach alpha, Feldt, five items': scale,
})
