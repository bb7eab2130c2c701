import type { ComponentChildren, JSX } from 'preact'
import type { Band } from '../../../surveys/model/instrument.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import { Lamp } from '../../renderers/pictures/lamp.tsx'
import { Sign } from '../../renderers/pictures/sign.tsx'

type PageFrameProps = {
  readonly words: ScreenWords
  readonly band: Band | undefined
  readonly synthetic: boolean
  readonly onHelp: () => void
  readonly onSettings: () => void
  readonly onLeave: () => void
  readonly children: ComponentChildren
}

/** What is the same on every page, in the same order (WCAG 3.2.6): help, the way out, and how it looks. */
export function PageFrame(props: PageFrameProps): JSX.Element {
  const { words, band, synthetic, onHelp, onSettings, onLeave, children } = props
  return (
    <>
      <header class="top">
        <div class="top-inner">
          <button type="button" class="skip-link" onClick={() => document.querySelector('h1')?.focus()}>
            {words.skipToContent}
          </button>
          <span class="brand">
            <Lamp />
            <span class="brand-name">{words.productName}</span>
          </span>
          <button type="button" class="top-button" onClick={onHelp}>
            <Sign name="talk" />
            {words.common.help}
          </button>
          <button type="button" class="top-button top-leave" aria-describedby="leave-hint" onClick={onLeave}>
            <Sign name="leave" />
            {words.common.leaveNow}
          </button>
          <span id="leave-hint" class="visually-hidden">
            {words.common.leaveNowHint}
          </span>
        </div>
      </header>
      <main class="page" data-band={band}>
        {children}
      </main>
      <footer class="bottom">
        <button type="button" class="link-button" onClick={onSettings}>
          {words.settings.title}
        </button>
        {synthetic ? <p>{words.common.syntheticNotice}</p> : null}
      </footer>
    </>
  )
}
