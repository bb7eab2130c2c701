import { binomialDistribution, hypergeometricDistribution } from '../../analysis/distributions/index.ts'
import { clopperPearsonInterval } from '../../analysis/statistics/clopper-pearson-interval.ts'
import { crossTable } from '../../analysis/statistics/cross-table.ts'
import { finitePopulationInterval } from '../../analysis/statistics/finite-population-interval.ts'
import { fisherExactTest } from '../../analysis/statistics/fisher-exact-test.ts'
import { newcombeDifference } from '../../analysis/statistics/newcombe-difference.ts'
import { oddsRatio, riskRatio } from '../../analysis/statistics/ratio-intervals.ts'
import { type Interval, wilsonInterval } from '../../analysis/statistics/wilson-interval.ts'

/** A chance that an interval holds the truth: counted over every possible sample, so without an error of its own. */
export type Coverage = (base: number, proportion: number) => number

type Ends = { readonly lower: number; readonly upper: number | null }
const holds = ({ lower, upper }: Ends, truth: number) => lower <= truth && (upper === null || truth <= upper)

function onePopulation(intervalOf: (count: number, base: number) => Interval): Coverage {
  return (base, proportion) => {
    const distribution = binomialDistribution(base, proportion)
    const intervals = Array.from({ length: base + 1 }, (_, count) => intervalOf(count, base))
    return intervals.reduce(
      (covered, interval, count) => covered + (holds(interval, proportion) ? distribution.density(count) : 0),
      0,
    )
  }
}

/** `share` of the population answers, each set of so many as likely as any other. */
function finitePopulation(
  share: number,
  intervalOf: (count: number, base: number, population: number) => Interval,
): Coverage {
  return (base, proportion) => {
    const population = Math.round(base / share)
    const marked = Math.round(population * proportion)
    const distribution = hypergeometricDistribution(marked, population - marked, base)
    const counts = Array.from({ length: base + 1 }, (_, count) => count)
    return counts
      .filter((count) => holds(intervalOf(count, base, population), marked / population))
      .reduce((covered, count) => covered + distribution.density(count), 0)
  }
}

/** Two groups: `base` with `proportion`, and `otherBase` with `other`. Pairs of counts under 1e-12 are passed over. */
function twoPopulations(
  otherOf: (base: number, proportion: number) => { readonly base: number; readonly proportion: number },
  truthOf: (first: number, second: number) => number,
  intervalOf: (count: number, base: number, otherCount: number, otherBase: number) => Ends | null,
): Coverage {
  return (base, proportion) => {
    const other = otherOf(base, proportion)
    const truth = truthOf(proportion, other.proportion)
    const first = likelyCounts(base, proportion)
    const second = likelyCounts(other.base, other.proportion)
    let [covered, defined] = [0, 0]
    for (const one of first) {
      for (const two of second) {
        const interval = intervalOf(one.count, base, two.count, other.base)
        if (interval === null) continue
        defined += one.chance * two.chance
        if (holds(interval, truth)) covered += one.chance * two.chance
      }
    }
    return covered / defined
  }
}

function likelyCounts(base: number, proportion: number) {
  const distribution = binomialDistribution(base, proportion)
  return Array.from({ length: base + 1 }, (_, count) => ({
    count,
    chance: distribution.density(count),
  })).filter(({ chance }) => chance > 1e-12)
}

const estimated = (count: number, base: number) => ({
  proportion: count / base,
  ...wilsonInterval(count, base),
})
const shifted = (base: number, proportion: number) => ({
  base,
  proportion: proportion < 0.5 ? proportion + 0.15 : proportion - 0.15,
})
const nation = (_: number, proportion: number) => ({ base: 900, proportion })
const odds = (p: number) => p / (1 - p)
const tableOf = (count: number, base: number, otherCount: number, otherBase: number) =>
  crossTable([
    [count, base - count],
    [otherCount, otherBase - otherCount],
  ])
const difference = (count: number, base: number, otherCount: number, otherBase: number) =>
  newcombeDifference(estimated(count, base), estimated(otherCount, otherBase))
const oddsOfTwo = (first: number, second: number) => odds(first) / odds(second)
/** Nobody or everybody in both groups: no odds ratio to have an interval of. */
const noColumn = (count: number, base: number, otherCount: number, otherBase: number) =>
  count + otherCount === 0 || count + otherCount === base + otherBase

export const exactCoverages: Readonly<Record<string, Coverage>> = {
  Wilson: onePopulation((count, base) => wilsonInterval(count, base)),
  'Clopper-Pearson': onePopulation((count, base) => clopperPearsonInterval(count, base)),
  'Wilson, 3 in 10 of a finite population, uncorrected': finitePopulation(0.3, (count, base) =>
    wilsonInterval(count, base),
  ),
  'Wilson, 3 in 10 of a finite population, corrected': finitePopulation(0.3, (count, base, population) =>
    finitePopulationInterval(count, base, population),
  ),
  'Wilson, 6 in 10 of a finite population, uncorrected': finitePopulation(0.6, (count, base) =>
    wilsonInterval(count, base),
  ),
  'Wilson, 6 in 10 of a finite population, corrected': finitePopulation(0.6, (count, base, population) =>
    finitePopulationInterval(count, base, population),
  ),
  'Newcombe difference from 900 others alike': twoPopulations(nation, (a, b) => a - b, difference),
  'Newcombe difference of two groups 15 points apart': twoPopulations(shifted, (a, b) => a - b, difference),
  'Risk ratio, log method, groups 15 points apart': twoPopulations(
    shifted,
    (a, b) => a / b,
    (...counts) => riskRatio(tableOf(...counts)),
  ),
  'Odds ratio, Woolf, groups 15 points apart': twoPopulations(shifted, oddsOfTwo, (...counts) =>
    noColumn(...counts) ? null : oddsRatio(tableOf(...counts)),
  ),
  'Odds ratio, Woolf with halves, groups 15 points apart': twoPopulations(shifted, oddsOfTwo, (...counts) =>
    noColumn(...counts) ? null : oddsRatio(tableOf(...counts), 'haldane'),
  ),
  'Odds ratio, exact conditional, groups 15 points apart': twoPopulations(shifted, oddsOfTwo, (...counts) =>
    noColumn(...counts) ? null : fisherExactTest(tableOf(...counts)),
  ),
}
