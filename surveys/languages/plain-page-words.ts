import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { PlainPageWords } from '../model/plain-page-words.ts'
import { languagesByCode } from './index.ts'

/** For the page without JavaScript what `screenWords` is for the screens: undefined for a language we do not speak. */
export function plainPageWords(language: string, band?: Band): PlainPageWords | undefined {
  const own = ownValue(languagesByCode, language)
  const toChild = band !== undefined && band !== '16-25'
  return (toChild ? own?.plainPageToChildren : undefined) ?? own?.plainPage
}
