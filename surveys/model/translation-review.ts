import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { ownValue } from './own-value.ts'
import type { TranslationPart } from './translation-state.ts'

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Somebody who speaks the language has read an instrument version in it, and everything shown with it. The
 * role says why their word counts ("native speaker, youth worker"); a name would be a person's data in a
 * file that is published.
 */
export const reviewSchema = z.strictObject({
  language: z.string().regex(slug),
  instrument: z.string().regex(slug),
  version: z.int().min(1),
  role: z.string().trim().min(3).max(100),
  /** YYYY-MM-DD, a day that exists. */
  date: z.iso.date(),
  /** By part, what was read: a later change of either language ends the review of that part. */
  fingerprints: z.record(z.string(), z.string().regex(/^[0-9a-f]{32}$/)),
})

export type Review = z.infer<typeof reviewSchema>

/** Identifies what a reviewer compared: every text of a part in both languages. */
export function translationFingerprint({ source, own }: TranslationPart): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson({ source, own })))).slice(0, 32)
}

/** A part counts as reviewed when any review of the language read it exactly as it stands. */
export function isReviewed(part: TranslationPart, language: string, reviews: readonly Review[]): boolean {
  const fingerprint = translationFingerprint(part)
  return reviews.some(
    (review) => review.language === language && ownValue(review.fingerprints, part.part) === fingerprint,
  )
}
