import type { JSX } from 'preact'
import { BackButton } from '../parts/back-button.tsx'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** Half way. No praise and no hurry: nothing here runs out. */
export function RestScreen({ words, voice, dispatch, actions }: SurveyScreenProps): JSX.Element {
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <PaintedLamp />
      <h1 tabIndex={-1}>{words.rest.title}</h1>
      <Paragraphs paragraphs={words.rest.paragraphs} />
      <ReadAloud words={words} voice={voice} texts={[words.rest.title, ...words.rest.paragraphs]} />
      <div class="actions">
        <button type="button" class="button" onClick={() => dispatch({ type: 'went-on' })}>
          {words.rest.carryOn}
        </button>
      </div>
    </>
  )
}
