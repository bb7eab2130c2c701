import { recordReview } from '../../surveys/languages/record-review.ts'
import type { Review } from '../../surveys/model/translation-review.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { insertTranslationReview } from '../repositories/translation-reviews.ts'
import { learnReviews } from './learn-reviews.ts'
import { textsFingerprint } from './texts-fingerprint.ts'

/** What the programme says of a review. `fingerprint`: of all texts as they stood when they were printed or read. */
export type GivenReview = Omit<Review, 'fingerprints'> & { readonly fingerprint: string }

/**
 * Records that somebody who speaks a language has read a version in it. From then on waves of real children are asked in
 * it. What was read must be what stands now: else a sentence that nobody has vouched for would be opened with the rest.
 */
export async function recordTranslationReview(
  context: Context,
  { fingerprint, ...given }: GivenReview,
  recordedBy: string,
): Promise<Record<string, never> | Refusal> {
  const { language, instrument, version } = given
  const recorded = recordReview(context.instruments.reviews(), given)
  if (!recorded.ok) return { refused: 'review-not-accepted', faults: recorded.faults }
  if (given.date > dayOf(context.now())) {
    const message = 'This day has not come yet. Enter the day on which it was read.'
    return { refused: 'review-not-accepted', faults: [{ path: ['date'], code: 'in-the-future', message }] }
  }
  if (fingerprint !== textsFingerprint(language, instrument, version))
    return { refused: 'translation-changed' }
  await insertTranslationReview(context.db, context.random.id(), recorded.review, recordedBy)
  await learnReviews(context)
  return {}
}
