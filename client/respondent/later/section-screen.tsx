import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** Before questions that may be hard: what comes, and why it is asked. */
export function SectionScreen(props: SurveyScreenProps): JSX.Element {
  const { place, survey, words, voice, dispatch, actions } = props
  const section = survey.instrument.sections.find(
    ({ id }) => place.kind === 'section' && id === place.section,
  )
  const Drawing = survey.young?.TopicPicture
  const picture = section?.items[0]?.picture
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <div class="pause">
        {Drawing && picture && <Drawing picture={picture} />}
        <h1 tabIndex={-1}>{section?.title}</h1>
        <h2 class="eyebrow">{words.question.whyWeAsk}</h2>
        <p class="lead">{section?.why}</p>
        <ReadAloud words={words} voice={voice} texts={[section?.title ?? '', section?.why ?? '']} />
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => dispatch({ type: 'went-on' })}>
          {words.common.next}
        </button>
      </div>
    </>
  )
}
