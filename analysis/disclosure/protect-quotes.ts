import type { Band } from '../../surveys/model/instrument.ts'
import type { DisclosurePolicy } from './policy.ts'

declare const protectedByProtectQuotes: unique symbol

/** A reviewer has read and redacted it. The page is where it would stand. */
export type ReviewedQuote = {
  readonly text: string
  readonly theme: string
  readonly page: string
  readonly band: Band
  /** How many people wrote about the theme. */
  readonly authors: number
  /** True when a group beside which it would stand is hidden. */
  readonly besideHidden: boolean
}

/** A quote that may be printed; only `protectQuotes` makes one. */
export type PublishedQuote = {
  readonly [protectedByProtectQuotes]: true
  readonly text: string
  readonly theme: string
  readonly page: string
}

/**
 * The quotes that may be printed, in the order given: one a theme and page, so that nobody's way of writing is seen
 * twice; none of a theme that few wrote about; none beside a hidden group, which it would speak for; none at 4 to 7,
 * where the words are another's.
 */
export function protectQuotes(
  quotes: readonly ReviewedQuote[],
  { quotesPerThemeAndPage, authorsPerTheme }: DisclosurePolicy,
): readonly PublishedQuote[] {
  const printed = new Map<string, number>()
  return quotes.flatMap(({ text, theme, page, band, authors, besideHidden }) => {
    const place = JSON.stringify([theme, page])
    const there = printed.get(place) ?? 0
    if (band === '4-7' || besideHidden || authors < authorsPerTheme || there >= quotesPerThemeAndPage)
      return []
    printed.set(place, there + 1)
    return [{ text, theme, page } as PublishedQuote]
  })
}
