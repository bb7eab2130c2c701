import type { JSX } from 'preact'
import { TopicPicture } from '../../renderers/pictures/topic-picture.tsx'
import { BackButton } from '../parts/back-button.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** The screen goes from one lap to the other. Nothing else stands here, so that nobody answers in the other's place. */
export function HandOverScreen({
  place,
  survey,
  words,
  dispatch,
  actions,
}: SurveyScreenProps): JSX.Element | null {
  const { handOver } = survey.instrument
  if (place.kind !== 'hand-over' || handOver === undefined) return null
  const { title, paragraphs } = place.to === 'child' ? handOver.toChild : handOver.toAdult
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <div class="for-child">
        <TopicPicture picture="someone-who-helps" />
        <h1 tabIndex={-1}>{title}</h1>
        <Paragraphs paragraphs={paragraphs} />
        <div class="actions">
          <button type="button" class="button" onClick={() => dispatch({ type: 'went-on' })}>
            {words.common.next}
          </button>
        </div>
      </div>
    </>
  )
}
