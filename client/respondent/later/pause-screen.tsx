import type { JSX } from 'preact'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import type { ScreenProps } from '../screen-props.ts'

/** A break at any question: whoever comes into the room sees no question and no answer. Stopping is one press more. */
export function PauseScreen({ words, dispatch, actions }: ScreenProps): JSX.Element {
  return (
    <>
      <PaintedLamp />
      <h1 tabIndex={-1}>{words.pause.title}</h1>
      <Paragraphs paragraphs={words.pause.paragraphs} />
      <div class="actions">
        <button type="button" class="button" onClick={actions.back}>
          {words.rest.carryOn}
        </button>
        <button type="button" class="link-button" onClick={() => dispatch({ type: 'declined' })}>
          {words.pause.stopHere}
        </button>
      </div>
    </>
  )
}
