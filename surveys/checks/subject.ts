import type { Breakdown } from '../model/breakdown.ts'
import type { Version } from '../model/compare-versions.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Instrument } from '../model/instrument.ts'
import type { TranslationGaps, TranslationPart } from '../model/translation-state.ts'
import type { InstrumentWords, SharedWords } from '../model/words.ts'

/** The words of a version in another language, laid beside those of the source language. */
export type CheckedTranslation = {
  readonly language: string
  readonly part: TranslationPart
  readonly gaps: TranslationGaps
  readonly reviewed: boolean
}

/** What an instrument version leans on and is held against; passed in, so that examples can bring their own. */
export type Surroundings = {
  /** The labels all instruments share, in the source language. */
  readonly sourceShared: SharedWords
  /** Of the source language. */
  readonly glossary: Glossary
  readonly indicators: readonly Indicator[]
  readonly breakdowns: readonly Breakdown[]
  /** Fingerprints of published versions by `id@version`. */
  readonly published: Readonly<Record<string, string>>
  /** The version before this one of the same instrument, if there is one. */
  readonly previous?: Version | undefined
  /** Breaks of series that somebody has decided on, as `indicator: id@version`. */
  readonly acceptedBreaks: readonly string[]
  readonly translations: readonly CheckedTranslation[]
  /** Languages we speak that the version has not been put into. */
  readonly untranslated: readonly string[]
}

/** What a rule sees: a definition of the right shape, and its words in the source language. */
export type Subject = Surroundings & {
  readonly instrument: Instrument
  readonly words: InstrumentWords
}
