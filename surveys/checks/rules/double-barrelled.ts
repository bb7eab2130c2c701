import { joinedPhrases } from '../english/joined-phrases.ts'
import { namesEndsAround } from '../english/poles.ts'
import { withoutPhrases, wordsIn } from '../english/tokens.ts'
import { type WordedItem, wordedItems } from '../item-texts.ts'
import { errorUntilTen, type Rule } from '../rule.ts'

/** Two questions in one get one answer, and nobody knows to which. Naming both ends of a scale is not that. */
export const doubleBarrelled: Rule = {
  levels: errorUntilTen,
  check: (subject) =>
    wordedItems(subject).flatMap((worded) => {
      const joints = jointsOf(worded)
      return joints.length === 0
        ? []
        : [{ path: worded.path, message: `Ask one thing: “${joints.join('”, “')}” joins two.` }]
    }),
}

function jointsOf({ words, labels }: WordedItem): readonly string[] {
  const question = withoutPhrases(words.question, joinedPhrases)
  return ['and', 'or'].filter(
    (joint) =>
      wordsIn(question).includes(joint) &&
      !namesEndsAround(question, joint) &&
      !(joint === 'or' && namesAnswers(question, labels)),
  )
}

/** "A girl, a boy, or another way?": what stands on both sides of the "or" are the answers on offer. */
function namesAnswers(question: string, labels: readonly string[]): boolean {
  const words = wordsIn(question)
  const answers = new Set(labels.flatMap(wordsIn))
  return words.every((word, position) => {
    if (word !== 'or') return true
    const after = words.slice(position + 1, position + 4)
    return answers.has(words[position - 1] ?? '') && after.some((each) => answers.has(each))
  })
}
