import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonical-json.ts'
import type { Instrument } from './instrument.ts'
import { localiseSections } from './localise-sections.ts'
import type { InstrumentWords, SharedWords } from './words.ts'

/**
 * Identifies what a version asks: 32 hex characters of the SHA-256 of the definition and of everything a
 * respondent reads in the source language, shared labels such as "About right" included, because a changed
 * label changes the question. What the helper reads is not covered: how to keep a child safe may be mended at
 * any time. Order of keys and layout of the files do not matter; order of items does.
 */
export function fingerprint(instrument: Instrument, words: InstrumentWords, shared: SharedWords): string {
  const content = {
    instrument,
    title: words.title,
    assent: words.assent,
    sections: localiseSections(instrument, words, shared),
    ending: words.ending,
    childAssent: words.childAssent,
  }
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content)))).slice(0, 32)
}
