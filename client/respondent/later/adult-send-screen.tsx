import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'
import { ReviewList } from './review-list.tsx'
import { SendAnswers } from './send-answers.tsx'

/**
 * The adult looks over their own five answers, and sends. What the child answered is not listed again: it is the
 * child's, and nobody should be led to put it right. Back leads to the child's last question.
 */
export function AdultSendScreen(props: SurveyScreenProps): JSX.Element {
  const { state, survey, words, actions } = props
  const { sections, assent } = survey.instrument
  return (
    <div class={state.mayHaveGone ? 'settled' : undefined}>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{words.helper.adult.send}</h1>
      {state.mayHaveGone ? <p class="lead">{words.review.onTheirWay}</p> : null}
      <ReviewList {...props} sections={sections.filter(({ answeredBy }) => answeredBy === 'adult')} />
      <SendAnswers {...props} beforeSending={assent.cannotTakeBack} />
    </div>
  )
}
