import type { Verdict } from '../published/published-table.ts'

/** A difference as it is printed: whole points, own minus comparator, with its 95 % interval. */
export type PrintedDifference = {
  readonly difference: number
  readonly lower: number
  readonly upper: number
}

/** The false discovery rate held over the family of headline indicators of one band and comparator. */
export const falseDiscoveryRate = 0.05
/** Smaller differences, however certain, change nothing that an authority would do. */
export const smallestThatMatters = 5
/** A difference that surely lies within this many points either way is called none. */
export const similarWithin = 10

/**
 * The one rule (docs/design.md D8). It reads the printed figures, so that a reader with the table can follow it;
 * only the adjusted p value is not printed.
 */
export function verdict({ difference, lower, upper }: PrintedDifference, adjustedP: number): Verdict {
  if (adjustedP <= falseDiscoveryRate && difference >= smallestThatMatters) return 'higher'
  if (adjustedP <= falseDiscoveryRate && difference <= -smallestThatMatters) return 'lower'
  return lower >= -similarWithin && upper <= similarWithin ? 'similar' : 'not-enough-answers'
}
