import type { DraftTexts } from './draft-texts.ts'
import type { Glossary } from './glossary.ts'
import type { HandoutWords } from './handout-words.ts'
import type { Band } from './instrument.ts'
import type { PaperWords } from './paper-words.ts'
import type { PlainPageWords } from './plain-page-words.ts'
import type { PrivacyWords } from './privacy-words.ts'
import type { ScreenWords } from './screen-words.ts'
import type { TranslationNotes } from './translation-notes.ts'
import type { InstrumentWords, SharedWords } from './words.ts'

/** Everything that is said in one language: a folder of `surveys/languages/`. */
export type Language = {
  readonly shared: SharedWords
  readonly screen: ScreenWords
  /** What only the printed form says. */
  readonly paper: PaperWords
  readonly paperToChildren?: PaperWords
  /** What is printed to be handed out: cards with codes, and leaflets for those who help. */
  readonly handouts: HandoutWords
  readonly handoutsToChildren?: HandoutWords
  /** The screens as said to a child, where the language has another word for "you" then (Welsh "ti"). */
  readonly screenToChildren?: ScreenWords
  /** The screens of ages 4 to 7 in such a language: an adult and a child read them in turn. */
  readonly screenForTwo?: ScreenWords
  /** Said about keeping answers on the device, to ages 11 and up. */
  readonly draftTexts: DraftTexts
  /** What the page without JavaScript says besides. */
  readonly plainPage: PlainPageWords
  readonly plainPageToChildren?: PlainPageWords
  /** What each service does, by its id. */
  readonly services: Readonly<Record<string, string>>
  /** The page about privacy, by band. */
  readonly privacy: PrivacyWords
  /** Ends "young people …" or stands alone in a table. */
  readonly bandLabels: Readonly<Record<Band, string>>
  /** Words of care with what they mean. */
  readonly glossary: Glossary
  readonly instruments: readonly InstrumentWords[]
  /** What each text translates, by part and place; the source language has none. */
  readonly notes?: Readonly<Record<string, TranslationNotes>>
}
