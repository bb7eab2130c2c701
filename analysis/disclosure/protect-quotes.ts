import type { Band } from '../../surveys/model/instrument.ts'
import { type Theme, themes } from '../../surveys/model/theme.ts'
import type { PublishedQuote } from '../published/published-quote.ts'
import type { DisclosurePolicy } from './policy.ts'

/** A comment that a reviewer has released: the type says where from, the service that reads it says so of the row. */
export type ReleasedComment = {
  readonly item: string
  readonly text: string
  readonly themes: readonly Theme[]
}

/** Whose comments they are: one local authority, wave and instrument. */
export type QuotedPopulation = {
  readonly band: Band
  /** Responses of that population. */
  readonly answered: number
  readonly synthetic: boolean
}

/**
 * Quotes for one page of a report (docs/design.md D5): at most one for each theme, none from children of 4 to 7, none
 * from a population that is too small for any words of it, and no comment twice: two sentences of one child together say more
 * than each alone. The first that a theme has in the order given is taken; callers order by random id.
 */
export function protectQuotes(
  released: readonly ReleasedComment[],
  population: QuotedPopulation,
  { answeredBeforeQuotes, quotesPerThemeAndPage }: DisclosurePolicy,
): readonly PublishedQuote[] {
  if (population.band === '4-7' || population.answered < answeredBeforeQuotes) return []
  const taken = new Set<ReleasedComment>()
  return themes.flatMap((theme) => {
    const chosen = released
      .filter((each) => each.themes.includes(theme) && !taken.has(each))
      .slice(0, quotesPerThemeAndPage)
    return chosen.map((comment) => {
      taken.add(comment)
      const { item, text } = comment
      return { theme, text, item, synthetic: population.synthetic } as PublishedQuote
    })
  })
}
