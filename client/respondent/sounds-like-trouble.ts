import type { SurveyState } from './survey-state.ts'

/**
 * Whether something typed in this sitting sounds like harm. It lights the way to help and does nothing else: nothing is
 * sent, opened or kept, so a wrong guess costs nothing and a right one tells nobody looking on. What comes out of a
 * draft is not shown again, and so shows in no other way either.
 */
export function soundsLikeTrouble({
  answers,
  fromBefore,
  survey,
}: Pick<SurveyState, 'answers' | 'fromBefore' | 'survey'>): boolean {
  const soundsWorrying = survey?.soundsWorrying
  if (soundsWorrying === undefined) return false
  return Object.entries(answers).some(
    ([item, answer]) => 'text' in answer && !fromBefore.includes(item) && soundsWorrying(answer.text),
  )
}
