import type { Theme } from '../../surveys/model/theme.ts'

/**
 * The only shape in which what a child wrote leaves the review. Reports and exports take nothing else, and only
 * `protectQuotes` (analysis/disclosure/protect-quotes.ts) can make one.
 */
declare const protectedByProtectQuotes: unique symbol

export type PublishedQuote = {
  readonly [protectedByProtectQuotes]: true
  readonly theme: Theme
  /** As released by a reviewer: what was blacked out is `[…]`. */
  readonly text: string
  /** The question it answers, by its id. */
  readonly item: string
  readonly synthetic: boolean
}
