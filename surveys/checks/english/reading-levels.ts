import { daleChallFormula } from 'dale-chall-formula'
import { fleschKincaid } from 'flesch-kincaid'
import { spacheFormula } from 'spache-formula'
import { syllable } from 'syllable'
import { unfamiliarWords } from './familiar-words.ts'
import { sentencesIn } from './tokens.ts'

/** US school grades; five more is about an age. */
export type ReadingLevels = {
  readonly fleschKincaid: number
  /** Made for the first three school years; above that it says little. */
  readonly spache: number
  /** Its own scale: under 5 is grade four and below, under 6 grades five and six. */
  readonly daleChall: number
}

/**
 * Of texts read one after another. Meant for everything a band reads: one question swings between grade -2
 * and 7 for a single long word, so no formula is ever held against a question alone.
 */
export function readingLevels(texts: readonly string[]): ReadingLevels {
  const text = texts.map((each) => (/[.?!:]$/.test(each) ? each : `${each}.`)).join(' ')
  /* Numbers are read too, which is why these are not the words that the lists look up. */
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  const counts = { sentence: sentencesIn(text).length, word: words.length }
  return {
    fleschKincaid: fleschKincaid({
      ...counts,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    }),
    spache: spacheFormula({ ...counts, unfamiliarWord: unfamiliarWords(text, 'spache').length }),
    daleChall: daleChallFormula({ ...counts, difficultWord: unfamiliarWords(text, 'daleChall').length }),
  }
}
