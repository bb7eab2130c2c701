import type { Review } from '../model/translation-review.ts'
import { hasGaps } from '../model/translation-state.ts'
import { languagesByCode } from './index.ts'
import { recordedReviews } from './recorded-reviews.ts'
import { translationState } from './translation-state.ts'

export type FieldingOptions = {
  /** The wave's data are synthetic: a draft may be shown, and the page says that it is one. */
  readonly demonstration: boolean
  readonly reviews?: readonly Review[]
}

/**
 * May people answer this version in this language? The source language always. A translation with a text
 * missing or stale never: it asks something else under the same codes. A draft only in a demonstration,
 * because a wrong word in a question about safety or family cannot be taken back once a child has read it.
 */
export function mayField(
  language: string,
  instrument: string,
  version: number,
  { demonstration, reviews = recordedReviews }: FieldingOptions,
): boolean {
  const { state, parts } = translationState(language, instrument, version, reviews)
  if (state === 'none' || parts.some(hasGaps)) return false
  return state !== 'draft' || demonstration
}

/** The languages a wave offers for a version, the source language first. */
export function fieldableLanguages(
  instrument: string,
  version: number,
  options: FieldingOptions,
): readonly string[] {
  return Object.keys(languagesByCode).filter((language) => mayField(language, instrument, version, options))
}
