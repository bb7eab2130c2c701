import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { PlainPageWords } from '../model/plain-page-words.ts'
import { languagesByCode } from './index.ts'

/**
 * For the page without JavaScript what `screenWords` is for the screens: undefined for a language we do not speak. At 4
 * to 7 the adult reads, fills in and sends this page: only what leads past a child's question is said to the child.
 */
export function plainPageWords(language: string, band?: Band): PlainPageWords | undefined {
  const own = ownValue(languagesByCode, language)
  const toChild = own?.plainPageToChildren
  if (own === undefined || toChild === undefined || band === undefined || band === '16-25')
    return own?.plainPage
  return band === '4-7' ? { ...own.plainPage, routing: toChild.routing } : toChild
}
