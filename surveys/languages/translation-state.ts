import type { Fault } from '../model/fault.ts'
import { isReviewed, type Review } from '../model/translation-review.ts'
import { hasGaps, type TranslationGaps, translationGaps } from '../model/translation-state.ts'
import { sourceLanguage } from './index.ts'
import { recordedReviews } from './recorded-reviews.ts'
import { partName, translationParts } from './translation-parts.ts'

/** `source`: written in this language. `draft`: nobody who speaks it has vouched for it as it stands. */
export type StateOfWords = 'source' | 'draft' | 'reviewed'

export type TranslationState = {
  /** That of the weakest part; `none` when the version has not been put into the language at all. */
  readonly state: StateOfWords | 'none'
  /** The version itself and all that is shown with it; a text has the state of its part. */
  readonly parts: readonly ({ readonly part: string; readonly state: StateOfWords } & TranslationGaps)[]
}

/** How far a version has got in a language: what is missing, stale or left over, and whether it was reviewed. */
export function translationState(
  language: string,
  instrument: string,
  version: number,
  reviews: readonly Review[] = recordedReviews,
): TranslationState {
  const parts = translationParts(language, instrument, version).map((part) => {
    if (language === sourceLanguage) return { part: part.part, state: 'source' as const, ...noGaps }
    const gaps = translationGaps(part)
    const reviewed = !hasGaps(gaps) && isReviewed(part, language, reviews)
    return { part: part.part, state: reviewed ? ('reviewed' as const) : ('draft' as const), ...gaps }
  })
  if (!parts.some(({ part }) => part === partName(instrument, version))) return { state: 'none', parts: [] }
  return { state: parts.find(({ state }) => state === 'draft')?.state ?? parts[0]?.state ?? 'none', parts }
}

const noGaps: TranslationGaps = { missing: [], stale: [], leftOver: [], otherPlaceholders: [] }

const messages: Readonly<Record<keyof TranslationGaps, readonly [code: string, message: string]>> = {
  missing: ['translation-missing', 'The source has this text and the translation does not.'],
  stale: ['translation-stale', 'The source has changed since this was translated.'],
  leftOver: ['translation-left-over', 'The source no longer has this text.'],
  otherPlaceholders: ['translation-placeholders', 'The places to fill in braces differ from the source.'],
}

/** The same as faults with places, for the checker: `['words', 'cy', 'ages-11-17@1', 'items.settled.question']`. */
export function translationFaults(language: string, instrument: string, version: number): readonly Fault[] {
  const kinds = Object.keys(messages) as (keyof TranslationGaps)[]
  return translationState(language, instrument, version).parts.flatMap((part) =>
    kinds.flatMap((kind) =>
      part[kind].map((place) => {
        const [code, message] = messages[kind]
        return { path: ['words', language, part.part, place], code, message }
      }),
    ),
  )
}
