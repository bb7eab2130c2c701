import type { JSX } from 'preact'
import { YesNoPicture } from '../../renderers/pictures/yes-no-picture.tsx'
import { BackButton } from '../parts/back-button.tsx'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** The child's own choice, in eleven words and two buttons of the same size and weight. */
export function ChildAssentScreen({
  survey,
  words,
  voice,
  dispatch,
  actions,
}: SurveyScreenProps): JSX.Element {
  const assent = survey.instrument.childAssent
  const texts =
    assent === undefined
      ? []
      : [assent.yourChoice, assent.stopOrSkip, assent.limits, assent.agree, assent.decline]
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <div class="for-child">
        <PaintedLamp />
        <h1 tabIndex={-1}>{assent?.yourChoice}</h1>
        <p class="lead">{assent?.stopOrSkip}</p>
        <p class="lead">{assent?.limits}</p>
        <ReadAloud words={words} voice={voice} texts={texts} />
        <div class="actions actions-pair">
          <button type="button" class="button button-choice" onClick={() => dispatch({ type: 'went-on' })}>
            <YesNoPicture code="yes" />
            {assent?.agree}
          </button>
          <button type="button" class="button button-choice" onClick={() => dispatch({ type: 'declined' })}>
            <YesNoPicture code="no" />
            {assent?.decline}
          </button>
        </div>
      </div>
    </>
  )
}
