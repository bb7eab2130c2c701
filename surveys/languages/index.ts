import type { Band } from '../model/instrument.ts'
import type { ScreenWords } from '../model/screen-words.ts'
import type { TranslationNotes } from '../model/translation-notes.ts'
import type { InstrumentWords, SharedWords } from '../model/words.ts'
import { ages4To7V1Words } from './en/ages-4-7-v1.ts'
import { ages8To10V1Words } from './en/ages-8-10-v1.ts'
import { ages11To17V1Words } from './en/ages-11-17-v1.ts'
import { bandLabels as englishBandLabels } from './en/band-labels.ts'
import { careLeavers16To25V1Words } from './en/care-leavers-16-25-v1.ts'
import { screen as englishScreen } from './en/screen.ts'
import { services as englishServices } from './en/services.ts'
import { shared as englishShared } from './en/shared.ts'

/** The language in which instruments are written first; fingerprints are taken of it. */
export const sourceLanguage = 'en'

/** Everything a language says outside the instruments. */
export type Language = {
  readonly shared: SharedWords
  readonly screen: ScreenWords
  /** The screens as said to a child, where the language has another word for "you" then (Welsh "ti"). */
  readonly screenToChildren?: ScreenWords
  /** What each service does, by its id. */
  readonly services: Readonly<Record<string, string>>
  readonly bandLabels: Readonly<Record<Band, string>>
  /** What each text translates, by part and place; the source language has none. */
  readonly notes?: Readonly<Record<string, TranslationNotes>>
}

const english: Language = {
  shared: englishShared,
  screen: englishScreen,
  services: englishServices,
  bandLabels: englishBandLabels,
}

/** Every language Heard speaks, by its code, registered by hand, the source language first. */
export const languagesByCode: Readonly<Record<string, Language>> = { en: english }

/** The labels all instruments share, of every language. */
export const languages: readonly SharedWords[] = Object.values(languagesByCode).map(({ shared }) => shared)

/** Every instrument version in every language it has been put into. */
export const instrumentWords: readonly InstrumentWords[] = [
  ages11To17V1Words,
  ages8To10V1Words,
  ages4To7V1Words,
  careLeavers16To25V1Words,
]
