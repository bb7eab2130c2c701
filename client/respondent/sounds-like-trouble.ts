import type { Answers } from '../../surveys/model/answer.ts'
import type { SoundsWorrying } from './edge/load-worry-words.ts'

/**
 * Whether something typed so far sounds like harm. It lights the way to help and does nothing else: nothing is
 * sent, opened or kept, so a wrong guess costs nothing and a right one tells nobody looking on.
 */
export function soundsLikeTrouble(answers: Answers, soundsWorrying: SoundsWorrying | undefined): boolean {
  if (soundsWorrying === undefined) return false
  return Object.values(answers).some((answer) => 'text' in answer && soundsWorrying(answer.text))
}
