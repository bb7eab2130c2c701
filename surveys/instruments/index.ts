import { instrumentWords, languages, sourceLanguage } from '../languages/index.ts'
import type { Instrument } from '../model/instrument.ts'
import { localise } from '../model/localise.ts'
import type { LocalisedInstrument } from '../model/localised-instrument.ts'
import type { InstrumentWords, SharedWords } from '../model/words.ts'
import { ages4To7V1 } from './ages-4-7/v1.ts'
import { ages8To10V1 } from './ages-8-10/v1.ts'
import { ages11To17V1 } from './ages-11-17/v1.ts'
import { careLeavers16To25V1 } from './care-leavers-16-25/v1.ts'

/** Every instrument version that a wave may field, registered by hand. Versions are added, never removed. */
export const instrumentVersions: readonly Instrument[] = [
  ages11To17V1,
  ages8To10V1,
  ages4To7V1,
  careLeavers16To25V1,
]

export function findInstrument(id: string, version: number): Instrument | undefined {
  return instrumentVersions.find((each) => each.id === id && each.version === version)
}

export function findWords(id: string, version: number, language: string): InstrumentWords | undefined {
  return instrumentWords.find(
    (each) => each.instrument === id && each.version === version && each.language === language,
  )
}

/** The labels all instruments share in a language; undefined for a language we do not speak. */
export function sharedWords(language: string): SharedWords | undefined {
  return languages.find((each) => each.language === language)
}

/** The languages a version can be answered in, the source language first. */
export function languagesOf(id: string, version: number): readonly string[] {
  return languages
    .map((each) => each.language)
    .filter((language) => findWords(id, version, language) !== undefined)
}

/** A version in a language, ready to show; undefined when either is unknown. */
export function findLocalised(
  id: string,
  version: number,
  language: string,
): LocalisedInstrument | undefined {
  const instrument = findInstrument(id, version)
  const words = findWords(id, version, language)
  const shared = sharedWords(language)
  const sourceWords = findWords(id, version, sourceLanguage)
  const sourceShared = sharedWords(sourceLanguage)
  if (!instrument || !words || !shared || !sourceWords || !sourceShared) return undefined
  return localise(instrument, words, shared, { words: sourceWords, shared: sourceShared })
}
