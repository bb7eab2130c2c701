import type { Language } from '../model/language.ts'
import type { InstrumentWords, SharedWords } from '../model/words.ts'
import { arabic } from './ar/index.ts'
import { welsh } from './cy/index.ts'
import { english } from './en/index.ts'

/** The language in which instruments are written first; fingerprints are taken of it. */
export const sourceLanguage = 'en'

/** Every language Heard speaks, by its code, registered by hand, the source language first. */
export const languagesByCode: Readonly<Record<string, Language>> = { en: english, cy: welsh, ar: arabic }

/** The labels all instruments share, of every language. */
export const languages: readonly SharedWords[] = Object.values(languagesByCode).map(({ shared }) => shared)

/** Every instrument version in every language it has been put into. */
export const instrumentWords: readonly InstrumentWords[] = Object.values(languagesByCode).flatMap(
  ({ instruments }) => instruments,
)
