import { comparePairs } from '../../analysis/compare/compare-pairs.ts'
import { binomialDistribution } from '../../analysis/distributions/index.ts'
import { wilsonInterval } from '../../analysis/statistics/wilson-interval.ts'
import { type RandomSource, randomSource } from '../../analysis/synthetic/random-source.ts'

const pool = 4900
const family = 40

/** How often a true difference is found: by its own test at 5 %, and by the rule as one of forty. */
export type Power = { readonly alone: number; readonly byTheRule: number }

/** Cumulative chances of each count, to draw from by search. */
function drawer(base: number, proportion: number): (random: RandomSource) => number {
  const distribution = binomialDistribution(base, proportion)
  const upTo = Float64Array.from({ length: base + 1 }, (_, count) => distribution.lowerTail(count))
  return (random) => {
    const chance = random()
    let [low, high] = [0, base]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 1) > chance) high = middle
      else low = middle + 1
    }
    return low
  }
}

/**
 * One indicator truly at `proportion` in an authority with so many answers, where 4,900 others are at `others`; the
 * other 39 indicators differ by chance alone, at 50 %.
 */
export function power(base: number, proportion: number, others: number, replicates: number): Power {
  const random = randomSource(20260601, 'power', base, proportion, others)
  const [ownDraw, poolDraw] = [drawer(base, proportion), drawer(pool, others)]
  const [evenDraw, evenPoolDraw] = [drawer(base, 0.5), drawer(pool, 0.5)]
  const pair = (own: number, rest: number) => ({
    own: { base, positive: own, negative: base - own },
    benchmark: { proportion: rest / pool, base: pool, ...wilsonInterval(rest, pool), betweenVariance: 0 },
  })
  let [alone, byTheRule] = [0, 0]
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const pairs = [
      pair(ownDraw(random), poolDraw(random)),
      ...Array.from({ length: family - 1 }, () => pair(evenDraw(random), evenPoolDraw(random))),
    ]
    const [first] = comparePairs(pairs)
    if (first === undefined) continue
    const right = Math.sign(first.difference) === Math.sign(proportion - others)
    if (right && first.pValue <= 0.05) alone += 1
    if (right && (first.verdict === 'higher' || first.verdict === 'lower')) byTheRule += 1
  }
  return { alone: alone / replicates, byTheRule: byTheRule / replicates }
}
