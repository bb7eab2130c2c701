import type { Dominance } from '../models/general-dominance.ts'

/** Columns of driver importance. */
export const importanceColumns = {
  predictor: 'The predictor',
  contribution: 'What it adds to McFadden’s R-squared, averaged over all orders of entry',
  contributionLower: 'Lower end of its 95 % bootstrap interval',
  contributionUpper: 'Upper end of its 95 % bootstrap interval',
  share: 'Its part of the whole, 0 to 1',
  shareLower: 'Lower end of its 95 % bootstrap interval',
  shareUpper: 'Upper end of its 95 % bootstrap interval',
} as const

export function importanceRow(each: Dominance) {
  return {
    predictor: each.item,
    contribution: each.contribution,
    contributionLower: each.contributionInterval?.lower ?? null,
    contributionUpper: each.contributionInterval?.upper ?? null,
    share: each.share,
    shareLower: each.shareInterval?.lower ?? null,
    shareUpper: each.shareInterval?.upper ?? null,
  }
}
