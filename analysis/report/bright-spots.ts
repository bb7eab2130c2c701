import { smallestThatMatters } from '../compare/verdict.ts'
import type { BenchmarkMaterial } from './material.ts'
import { comparisonWith, shownRow } from './read-table.ts'

/** Fewer answers than this, and a difference large enough to pass the test is more often a fluke than a finding. */
export const leastAnswers = 20

/** The rule of our own, as it stands on the page. */
export const brightSpotRule = (who: string): string =>
  `A bright spot is a measure with at least ${leastAnswers} answers on which ${who} here fare better than in other local authorities by at least ${smallestThatMatters} points, by every value in the 95% interval, after a test that holds false alarms to one in twenty over all measures compared; what to explore is the same the other way round.`

/**
 * Measures that pass the rule on the good side, and on the other, the widest difference first. No authority is put before
 * another: each is held against the pooled others and never against one of them.
 */
export function brightSpots(shown: readonly BenchmarkMaterial[]): {
  readonly bright: readonly BenchmarkMaterial[]
  readonly explore: readonly BenchmarkMaterial[]
} {
  const standing = shown
    .flatMap((material) => {
      const comparison = comparisonWith(material.table, 'other-local-authorities')
      const base = shownRow(material.table, 'own')?.base ?? 0
      if (comparison === null || base < leastAnswers) return []
      const { verdict, difference, lower, upper } = comparison
      const outstanding = (verdict === 'higher' && lower > 0) || (verdict === 'lower' && upper < 0)
      if (!outstanding) return []
      const better = material.indicator.higherIsBetter === difference > 0
      return [{ material, better, size: Math.abs(difference) }]
    })
    .toSorted((a, b) => b.size - a.size)
  const of = (side: boolean) =>
    standing.filter(({ better }) => better === side).map(({ material }) => material)
  return { bright: of(true), explore: of(false) }
}
