import { wordsIn } from '../english/tokens.ts'
import { wordedItems } from '../item-texts.ts'
import { errorUntilTen, type Rule } from '../rule.ts'

/** Children agree with whoever asks. A question with answers of its own leaves nobody to agree with. */
export const agreementScale: Rule = {
  levels: errorUntilTen,
  check: (subject) =>
    wordedItems(subject)
      .filter(({ labels }) =>
        labels.some((label) => /^(dis)?agree$/.test(wordsIn(label).find((word) => /agree/.test(word)) ?? '')),
      )
      .map(({ path }) => ({
        path,
        message: 'Ask a question with its own answers, not whether somebody agrees.',
      })),
}
