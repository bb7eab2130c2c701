import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { PaperWords } from '../model/paper-words.ts'
import { languagesByCode } from './index.ts'

/**
 * What a form of this band says besides its questions, or the page that gives forms before the code has said who; undefined
 * for a language we do not speak. At 4 to 7 the adult holds the pencil: only what is said to the child is said to a child.
 */
export function paperWords(language: string, band?: Band): PaperWords | undefined {
  const own = ownValue(languagesByCode, language)
  const toChild = own?.paperToChildren
  if (own === undefined || toChild === undefined || band === undefined || band === '16-25') return own?.paper
  return band === '4-7' ? { ...own.paper, helper: toChild.helper, ending: toChild.ending } : toChild
}
