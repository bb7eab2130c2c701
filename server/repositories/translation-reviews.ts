import type { Review } from '../../surveys/model/translation-review.ts'
import type { Database } from '../database/tables.ts'

/** Every review that the programme has recorded, oldest first. */
export const readTranslationReviews = (db: Database): Promise<Review[]> =>
  db
    .selectFrom('translation_review')
    .select(['language', 'instrument', 'version', 'role', 'reviewed_on as date', 'fingerprints'])
    .orderBy('reviewed_on')
    .orderBy('id')
    .execute()

export async function insertTranslationReview(
  db: Database,
  id: string,
  { date, fingerprints, ...review }: Review,
  recordedBy: string,
): Promise<void> {
  await db
    .insertInto('translation_review')
    .values({
      ...review,
      id,
      reviewed_on: date,
      fingerprints: JSON.stringify(fingerprints),
      recorded_by: recordedBy,
    })
    .execute()
}
