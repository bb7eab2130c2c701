import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** Thanks to the child, while the child still holds the screen. */
export function ChildEndingScreen({
  survey,
  words,
  voice,
  dispatch,
  actions,
}: SurveyScreenProps): JSX.Element {
  const { ending } = survey.instrument
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <div class="for-child">
        <PaintedLamp />
        <h1 tabIndex={-1}>{ending.title}</h1>
        <Paragraphs paragraphs={ending.paragraphs} />
        <ReadAloud words={words} voice={voice} texts={[ending.title, ...ending.paragraphs]} />
        <div class="actions">
          <button type="button" class="button" onClick={() => dispatch({ type: 'went-on' })}>
            {words.common.next}
          </button>
        </div>
      </div>
    </>
  )
}
