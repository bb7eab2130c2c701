import type { Review } from '../model/translation-review.ts'
import reviews from './reviews.json' with { type: 'json' }

/** Every review that has been recorded, oldest first. Written by `npm run instruments -- review`, never by hand. */
export const recordedReviews: readonly Review[] = reviews
