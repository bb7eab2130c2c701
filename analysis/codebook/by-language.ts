import type { ByLanguage } from './codebook.ts'
import type { WordedVersion } from './codebook-of.ts'

/** A text from each language that has it. */
export function byLanguage(
  languages: readonly WordedVersion[],
  textOf: (language: WordedVersion) => string | undefined,
): ByLanguage {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = textOf(language)
      return text === undefined ? [] : [[language.words.language, text]]
    }),
  )
}
