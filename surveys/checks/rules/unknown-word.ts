import { unfamiliarWords, wordListOf } from '../english/familiar-words.ts'
import { withoutPhrases } from '../english/tokens.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts.ts'
import { childReads } from '../what-a-child-reads.ts'

/** A word that is not on the list for this age has to be explained, or swapped for one that is. */
export const unknownWord: Rule = {
  levels: { '4-7': 'error', '8-10': 'error', '11-17': null, '16-25': null },
  check: (subject) => {
    const { instrument, glossary } = subject
    const list = wordListOf[instrument.band]
    if (list === null) return []
    const explained = Object.values(glossary.entries).map((entry) => entry.term)
    return textsOf(subject)
      .filter((text) => childReads(text, instrument.band))
      .flatMap(({ path, text }) => {
        const unknown = unfamiliarWords(withoutPhrases(text, explained), list)
        if (unknown.length === 0) return []
        const which = unknown.map((word) => `“${word}”`).join(', ')
        return [
          {
            path,
            message: `Not on the word list for ages ${instrument.band} and not in the glossary: ${which}.`,
          },
        ]
      })
  },
}
