import { shared as sourceShared } from '../languages/en/shared.ts'
import { sourceLanguage } from '../languages/index.ts'
import { checkInstrument } from '../model/check-instrument.ts'
import type { Fault } from '../model/fault.ts'
import { fingerprint } from '../model/fingerprint.ts'
import { ownValue } from '../model/own-value.ts'
import { versionName } from '../model/version-name.ts'
import type { InstrumentWords } from '../model/words.ts'
import { findInstrument, findWords } from './index.ts'
import { publishedFingerprints } from './published.ts'

/** `draft`: can still be edited. `published`: never changes again, and waves may field it. */
export type VersionStatus = 'draft' | 'published'

type Published = Readonly<Record<string, string>>

export function versionStatus(
  id: string,
  version: number,
  published: Published = publishedFingerprints,
): VersionStatus {
  return ownValue(published, versionName({ id, version })) === undefined ? 'draft' : 'published'
}

/**
 * Why a wave may not field this registered version; empty when it may. For the service that plans a wave.
 *
 * @example const faults = mayBeFielded('ages-8-10', 1)
 */
export function mayBeFielded(
  id: string,
  version: number,
  published: Published = publishedFingerprints,
): readonly Fault[] {
  const instrument = findInstrument(id, version)
  if (instrument !== undefined) {
    return fieldingFaults(instrument, findWords(id, version, sourceLanguage), published)
  }
  return [{ path: ['instrument'], code: 'unknown-version', message: 'There is no such instrument version.' }]
}

/**
 * A broken version is refused with every fault. A draft is refused, since its answers could not be told from
 * those to the words that stand there tomorrow. So is a published version whose words are no longer those it
 * was published with. Translations have a gate of their own (`mayField` in `languages/`).
 */
export function fieldingFaults(
  definition: unknown,
  words: InstrumentWords | undefined,
  published: Published,
): readonly Fault[] {
  if (words === undefined) {
    return [
      { path: ['words'], code: 'version-without-words', message: 'It has no words in the source language.' },
    ]
  }
  const { instrument, faults } = checkInstrument(definition, [words])
  if (instrument === null || faults.length > 0) return faults
  const name = versionName(instrument)
  const committed = ownValue(published, name)
  if (committed === undefined) {
    return [
      { path: ['version'], code: 'draft-not-fielded', message: `${name} is a draft: publish it first.` },
    ]
  }
  if (committed === fingerprint(instrument, words, sourceShared)) return []
  const message = `${name} is no longer what was published under this name.`
  return [{ path: ['version'], code: 'published-version-changed', message }]
}
