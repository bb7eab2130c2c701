import type { PaperFormInput } from '../../server/documents/paper/paper-document.ts'
import { paperVariants } from '../../server/documents/paper/paper-variants.ts'
import { findLocalised, instrumentVersions } from '../../surveys/instruments/index.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { paperWords } from '../../surveys/languages/paper-words.ts'
import { plainPageWords } from '../../surveys/languages/plain-page-words.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import { wordsExplained } from '../../surveys/languages/words-explained.ts'

/** Every instrument version in every language it has been put into. */
export const formsThereAre: readonly (readonly [instrument: string, version: number, language: string])[] =
  instrumentVersions.flatMap(({ id, version }) =>
    Object.keys(languagesByCode)
      .filter((language) => findLocalised(id, version, language) !== undefined)
      .map((language) => [id, version, language] as const),
  )

/** What a form is typeset from, as the server puts it together. */
export function paperInput(
  instrument: string,
  version: number,
  language: string,
  variant = 'standard',
  serial: string | null = 'K7MP2QRS9TVW',
): PaperFormInput {
  const localised = findLocalised(instrument, version, language)
  const spoken = languagesByCode[language]
  const setting = paperVariants.find(({ id }) => id === variant)
  const screen = localised && screenWords(language, localised.band)
  const words = localised && paperWords(language, localised.band)
  const limits = localised && plainPageWords(language, localised.band)?.limits[localised.band]
  if (!localised || !spoken || !setting || !screen || !words || !limits)
    throw new Error(`No form ${instrument} ${language} ${variant}.`)
  return {
    instrument: localised,
    words,
    screen,
    limits,
    nation: 'england',
    variant: setting,
    serials: [serial],
    explain: (texts) => wordsExplained(texts, spoken.glossary),
    synthetic: false,
  }
}
