import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/**
 * Flesch-Kincaid grade of texts read one after another (a US school grade; add five for an age). Meant for
 * everything a band reads: the score of a single question swings too far to mean anything.
 */
export function readingLevel(texts: readonly string[]): number {
  const text = texts.map((each) => (/[.?!:]$/.test(each) ? each : `${each}.`)).join(' ')
  const words = wordsIn(text)
  return fleschKincaid({
    sentence: text.split(/[.?!:]+(?:\s|$)/).filter((each) => wordsIn(each).length > 0).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  })
}

/** Every text in a value, however deep: words are checked as they are written, none is forgotten. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsOf)
}
