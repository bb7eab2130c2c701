import { careWords } from '../english/care-words.ts'
import { holdsPhrase } from '../english/tokens.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'
import { textsOf } from '../texts.ts'

/** Each word of care once, at the first place it is met: the glossary is mended once too. */
export const careWordWithoutGlossary: Rule = {
  levels: errorAtEveryAge,
  check: (subject) => {
    const explained = Object.values(subject.glossary.entries).map((entry) => entry.term)
    const texts = textsOf(subject)
    return careWords
      .filter((word) => !explained.some((term) => holdsPhrase(term, word)))
      .flatMap((word) => {
        const first = texts.find(({ text }) => holdsPhrase(text, word))
        return first ? [{ path: first.path, message: `The glossary does not say what “${word}” means.` }] : []
      })
  },
}
