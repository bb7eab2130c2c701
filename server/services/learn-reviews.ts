import type { Context } from '../context.ts'
import { readTranslationReviews } from '../repositories/translation-reviews.ts'

/** Reads which translations the programme has had reviewed: at the start, after each, and now and then for the others. */
export async function learnReviews({ db, instruments }: Context): Promise<void> {
  instruments.learnReviews(await readTranslationReviews(db))
}
