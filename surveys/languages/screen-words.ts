import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { ScreenWords } from '../model/screen-words.ts'
import { languagesByCode } from './index.ts'

/**
 * The screens' words for someone of this band, or for whoever comes before the code has said who; undefined
 * for a language we do not speak. A browser loads one language at a time: `load-respondent-words.ts`.
 */
export function screenWords(language: string, band?: Band): ScreenWords | undefined {
  const own = ownValue(languagesByCode, language)
  if (band === undefined || band === '16-25') return own?.screen
  return (band === '4-7' ? own?.screenForTwo : own?.screenToChildren) ?? own?.screen
}
