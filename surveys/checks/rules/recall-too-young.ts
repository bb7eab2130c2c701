import { wordsIn } from '../english/tokens.ts'
import { wordedItems } from '../item-texts.ts'
import type { Rule } from '../rule.ts'

const timeWords = [
  ...['yesterday', 'week', 'month', 'year', 'ago', 'lately', 'nowadays'],
  ...['always', 'usually', 'often', 'sometimes', 'rarely', 'hardly', 'never'],
]

/** Up to seven, some can tell only of today, and "often" means whatever happened last. */
export const recallTooYoung: Rule = {
  levels: { '4-7': 'error', '8-10': null, '11-17': null, '16-25': null },
  check: (subject) =>
    wordedItems(subject).flatMap(({ words, labels, path }) => {
      const found = wordsIn([words.question, ...labels].join(' ')).filter((word) => timeWords.includes(word))
      return found.length === 0
        ? []
        : [
            {
              path,
              message: `Ask about now: “${[...new Set(found)].join('”, “')}” needs a memory for times.`,
            },
          ]
    }),
}
