import type { PublishedComparison } from '../published/published-table.ts'
import { comparePairs, inPoints, type Pair } from './compare-pairs.ts'

/**
 * Compares every indicator of one family (one band, one comparator) as a report prints it. Pass only pairs whose both
 * sides may be shown: a hidden figure must not move a shown verdict. Returns comparisons in the order given.
 */
export function compareFamily(pairs: readonly Pair[]): readonly PublishedComparison[] {
  return comparePairs(pairs).map(({ verdict, difference, differenceInterval, smallestDetectable }) => ({
    verdict,
    ...inPoints(difference, differenceInterval),
    smallestDetectable,
  }))
}
