import type { JSX } from 'preact'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import { Sign } from '../../renderers/pictures/sign.tsx'

type BackButtonProps = {
  readonly words: ScreenWords
  readonly onBack: () => void
  readonly children?: string
}

/** The same step as the browser's own Back, and the same history. */
export function BackButton({ words, onBack, children }: BackButtonProps): JSX.Element {
  return (
    <p class="back">
      <button type="button" class="link-button" onClick={onBack}>
        <Sign name="back" />
        {children ?? words.common.back}
      </button>
    </p>
  )
}
