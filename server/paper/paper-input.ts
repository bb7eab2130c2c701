import { languagesByCode } from '../../surveys/languages/index.ts'
import { paperWords } from '../../surveys/languages/paper-words.ts'
import { plainPageWords } from '../../surveys/languages/plain-page-words.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import { wordsExplained } from '../../surveys/languages/words-explained.ts'
import type { Nation } from '../../surveys/model/nation.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import type { PaperFormInput } from '../documents/paper/paper-document.ts'
import { paperVariants } from '../documents/paper/paper-variants.ts'
import { localisedOnce } from '../plain-page/localised-once.ts'

/** A form as it is printed: what is asked, in which words, for which nation's services, set in which way. */
export type PrintedForm = {
  readonly instrument: string
  readonly version: number
  readonly language: string
  readonly variant: string
  readonly nation: Nation
  readonly synthetic: boolean
}

/** Puts together what a form is typeset from. Throws for a language or way of setting that there is not: callers have looked. */
export function paperInput(form: PrintedForm, serials: readonly (string | null)[]): PaperFormInput {
  const instrument = localisedOnce(form.instrument, form.version, form.language)
  const spoken = ownValue(languagesByCode, form.language)
  const screen = screenWords(form.language, instrument.band)
  const words = paperWords(form.language, instrument.band)
  const limits = plainPageWords(form.language, instrument.band)?.limits[instrument.band]
  const variant = paperVariants.find(({ id }) => id === form.variant)
  if (!spoken || !screen || !words || !limits || !variant) throw new Error('There is no such form.')
  return {
    instrument,
    words,
    screen,
    limits,
    nation: form.nation,
    variant,
    serials,
    explain: (texts) => wordsExplained(texts, spoken.glossary),
    synthetic: form.synthetic,
  }
}
