import { isGoodNews } from '../english/poles.ts'
import { wordedItems } from '../item-texts.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'

/** Faces that all smile, or answers that are all good, take the sad answer away from whoever needs it. */
export const positiveOnlyScale: Rule = {
  levels: errorAtEveryAge,
  check: (subject) =>
    wordedItems(subject)
      .filter(({ item }) => item.kind === 'faces' || (item.kind === 'single-choice' && item.ordered))
      .filter(({ labels }) => labels.length > 1 && labels.every(isGoodNews))
      .map(({ path }) => ({ path, message: 'Every answer is good news: let somebody say that it is not.' })),
}
