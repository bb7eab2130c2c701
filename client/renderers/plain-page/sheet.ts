import type { Fault } from '../../../surveys/model/fault.ts'
import type { GlossaryEntry } from '../../../surveys/model/glossary.ts'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { PostedFields } from '../../../surveys/model/posted-answers.ts'
import type { Reader } from './help-section.tsx'
import type { PlainWords } from './plain-words.ts'

/** All questions of a survey on one page, with what has been answered so far and what is wrong with it. */
export type Sheet = {
  readonly words: PlainWords
  readonly instrument: LocalisedInstrument
  readonly reader: Reader
  readonly localAuthority: string
  readonly synthetic: boolean
  /** Nobody who speaks the language has reviewed these words. */
  readonly draft: boolean
  readonly languages: readonly string[]
  readonly code: string
  /** A random number of this page's own, so that sending it twice is known from sending two. */
  readonly nonce: string
  readonly fields: PostedFields
  readonly faults: readonly Fault[]
  /** The words of care in these texts, for the band that has them explained. */
  readonly explain?: ((texts: readonly string[]) => readonly GlossaryEntry[]) | undefined
}
