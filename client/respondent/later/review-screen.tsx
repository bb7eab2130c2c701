import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'
import { ReviewList } from './review-list.tsx'
import { SendAnswers } from './send-answers.tsx'

/** Everything once more before it goes (WCAG 3.3.6). What may have gone can only be looked at, and sent again. */
export function ReviewScreen(props: SurveyScreenProps): JSX.Element {
  const { state, survey, words, actions } = props
  return (
    <div class={state.mayHaveGone ? 'settled' : undefined}>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{words.review.title}</h1>
      <p class="lead">{state.mayHaveGone ? words.review.onTheirWay : words.review.lead}</p>
      <ReviewList {...props} sections={survey.instrument.sections} />
      <SendAnswers {...props} beforeSending={words.review.beforeSending} />
    </div>
  )
}
