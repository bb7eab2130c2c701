import type { Fault } from '../model/fault.ts'
import { type Review, reviewSchema, translationFingerprint } from '../model/translation-review.ts'
import { hasGaps, translationGaps } from '../model/translation-state.ts'
import { sourceLanguage } from './index.ts'
import { partName, translationParts } from './translation-parts.ts'
import { translationFaults } from './translation-state.ts'

export type RecordedReview =
  | { readonly ok: true; readonly review: Review; readonly reviews: readonly Review[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/**
 * Adds a review to those recorded, with the fingerprints of what stands now; the caller writes `reviews` back
 * as JSON. Refused for the source language, for a version not in the language, and while anything is missing
 * or stale: a review of half a survey would open all of it.
 *
 * @example recordReview(recordedReviews, { language: 'cy', instrument: 'ages-11-17', version: 1,
 *   role: 'native speaker, youth worker', date: '2027-01-15' })
 */
export function recordReview(
  reviews: readonly Review[],
  given: Omit<Review, 'fingerprints'>,
): RecordedReview {
  const parts = translationParts(given.language, given.instrument, given.version)
  const parsed = reviewSchema.safeParse({
    ...given,
    fingerprints: Object.fromEntries(parts.map((part) => [part.part, translationFingerprint(part)])),
  })
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => ({
      path: path.map((segment) => (typeof segment === 'symbol' ? segment.toString() : segment)),
      code: 'wrong-shape',
      message,
    }))
    return { ok: false, faults }
  }
  if (given.language === sourceLanguage) {
    return refused('source-language', 'The source language is not a translation.')
  }
  if (!parts.some(({ part }) => part === partName(given.instrument, given.version))) {
    return refused('not-translated', 'This version has not been put into this language.')
  }
  if (parts.some((part) => hasGaps(translationGaps(part)))) {
    return { ok: false, faults: translationFaults(given.language, given.instrument, given.version) }
  }
  return { ok: true, review: parsed.data, reviews: [...reviews, parsed.data] }
}

function refused(code: string, message: string): RecordedReview {
  return { ok: false, faults: [{ path: ['language'], code, message }] }
}
