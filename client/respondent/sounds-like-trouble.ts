import { matchesWorryWords } from '../../surveys/languages/matches-worry-words.ts'
import type { Answers } from '../../surveys/model/answer.ts'

/**
 * Whether something typed so far sounds like harm. It lights the way to help and does nothing else: nothing is
 * sent, opened or kept, so a wrong guess costs nothing and a right one tells nobody looking on.
 */
export function soundsLikeTrouble(answers: Answers, worryWords: readonly string[] | undefined): boolean {
  if (worryWords === undefined) return false
  return Object.values(answers).some(
    (answer) => 'text' in answer && matchesWorryWords(answer.text, worryWords),
  )
}
