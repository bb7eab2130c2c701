import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'
import { SendAnswers } from './send-answers.tsx'

/**
 * The adult sends. What the child answered is not listed again: it is the child's, and nobody should be led to
 * put it right. Back leads to the child's last question.
 */
export function AdultSendScreen(props: SurveyScreenProps): JSX.Element {
  const { survey, words, actions } = props
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{words.helper.adult.send}</h1>
      <SendAnswers {...props} beforeSending={survey.instrument.assent.cannotTakeBack} />
    </>
  )
}
