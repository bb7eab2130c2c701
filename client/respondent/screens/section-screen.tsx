import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** Before questions that may be hard: what comes, and why it is asked. */
export function SectionScreen({ place, survey, words, dispatch, actions }: SurveyScreenProps): JSX.Element {
  const section = survey.instrument.sections.find(
    ({ id }) => place.kind === 'section' && id === place.section,
  )
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <div class="pause">
        <h1 tabIndex={-1}>{section?.title}</h1>
        <h2 class="eyebrow">{words.question.whyWeAsk}</h2>
        <p class="lead">{section?.why}</p>
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => dispatch({ type: 'went-on' })}>
          {words.common.next}
        </button>
      </div>
    </>
  )
}
