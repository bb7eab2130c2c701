import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { PlainPageWords } from '../model/plain-page-words.ts'
import { languagesByCode } from './index.ts'

/**
 * For the page without JavaScript what `screenWords` is for the screens: undefined for a language we do not speak. At 4
 * to 7 it is the adult who reads, fills in and sends this page; what is said to the child comes with the questions.
 */
export function plainPageWords(language: string, band?: Band): PlainPageWords | undefined {
  const own = ownValue(languagesByCode, language)
  const toChild = band === '8-10' || band === '11-17'
  return (toChild ? own?.plainPageToChildren : undefined) ?? own?.plainPage
}
