import { wordsIn } from '../english/tokens.ts'
import { wordedItems } from '../item-texts.ts'
import { errorUntilTen, type Rule } from '../rule.ts'

const negatives = /^(not|never|no|none|nothing|nobody|without|cannot|.*n't)$/

/** "Do you never …?": a yes then means no, and under eleven the answer says nothing about the child. */
export const negation: Rule = {
  levels: errorUntilTen,
  check: (subject) =>
    wordedItems(subject).flatMap(({ words, path }) => {
      const found = wordsIn(words.question).filter((word) => negatives.test(word))
      return found.length === 0
        ? []
        : [{ path, message: `Say it without “${found.join('”, “')}”: ask for what is there.` }]
    }),
}
