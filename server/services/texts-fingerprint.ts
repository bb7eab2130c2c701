import { createHash } from 'node:crypto'
import { translationParts } from '../../surveys/languages/translation-parts.ts'
import { canonicalJson } from '../../surveys/model/canonical-json.ts'
import { translationFingerprint } from '../../surveys/model/translation-review.ts'

/** Of everything somebody reads who answers a version in a language: 32 hexadecimal digits, one for all parts. */
export function textsFingerprint(language: string, instrument: string, version: number): string {
  const parts = translationParts(language, instrument, version)
  const each = parts.map((part) => [part.part, translationFingerprint(part)])
  return createHash('sha256').update(canonicalJson(each)).digest('hex').slice(0, 32)
}
