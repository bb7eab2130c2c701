import { indicators } from '../../surveys/indicators/index.ts'
import { findInstrument, findWords, languagesOf, sharedWords } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import { translationState } from '../../surveys/languages/translation-state.ts'
import type { Codebook } from './codebook.ts'
import { codebookOf, type WordedVersion } from './codebook-of.ts'

/** The codebook of a registered version, in every language it has been put into; undefined when there is none. */
export function registeredCodebook(id: string, version: number): Codebook | undefined {
  const instrument = findInstrument(id, version)
  const [source, ...translations] = languagesOf(id, version).flatMap((language): readonly WordedVersion[] => {
    const words = findWords(id, version, language)
    const shared = sharedWords(language)
    const { state } = translationState(language, id, version)
    return words && shared && state !== 'none' ? [{ words, shared, state }] : []
  })
  if (!instrument || source?.words.language !== sourceLanguage) return undefined
  return codebookOf({ instrument, source, translations, indicators })
}
