import type { JSX } from 'preact'
import { HandOverPicture } from '../../renderers/pictures/hand-over-picture.tsx'
import { BackButton } from '../parts/back-button.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** The screen goes from one lap to the other. Nothing else stands here, so that nobody answers in the other's place. */
export function HandOverScreen({
  place,
  survey,
  words,
  voice,
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
        <HandOverPicture to={place.to} />
        <h1 tabIndex={-1}>{title}</h1>
        <Paragraphs paragraphs={paragraphs} />
        {place.to === 'child' ? null : (
          <ReadAloud words={words} voice={voice} texts={[title, ...paragraphs]} />
        )}
        <div class="actions">
          <button type="button" class="button" onClick={() => dispatch({ type: 'went-on' })}>
            {words.common.next}
          </button>
        </div>
      </div>
    </>
  )
}
