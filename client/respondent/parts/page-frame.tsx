import type { ComponentChildren, JSX } from 'preact'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import { Lamp } from '../../renderers/pictures/lamp.tsx'
import { Sign } from '../../renderers/pictures/sign.tsx'
import type { PageLook } from '../page-look.ts'

type PageFrameProps = {
  readonly words: ScreenWords
  readonly look: PageLook
  readonly synthetic: boolean
  readonly draft: boolean
  readonly helpStandsOut: boolean
  /** Where the notice about privacy is; only where leaving the page loses nothing. */
  readonly privacy?: string | undefined
  readonly onHelp: () => void
  readonly onSettings: () => void
  /** Only where keeping the answers on the device is offered. */
  readonly onSave: (() => void) | undefined
  readonly onLeave: () => void
  readonly children: ComponentChildren
}

/** What is the same on every page, in the same order (WCAG 3.2.6): help, the way out, and how it looks. */
export function PageFrame(props: PageFrameProps): JSX.Element {
  const {
    words,
    look,
    synthetic,
    draft,
    helpStandsOut,
    privacy,
    onHelp,
    onSettings,
    onSave,
    onLeave,
    children,
  } = props
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
          <button type="button" class={helpStandsOut ? 'top-button top-lit' : 'top-button'} onClick={onHelp}>
            <Sign name="talk" />
            {words.common.help}
          </button>
          {look.leave === 'above' ? (
            <button
              type="button"
              class="top-button top-leave"
              aria-describedby="leave-hint"
              onClick={onLeave}
            >
              <Sign name="leave" />
              {words.common.leaveNow}
            </button>
          ) : null}
        </div>
      </header>
      <main class="page" data-band={look.band} data-turn={look.turn}>
        {look.turn === 'adult' ? <p class="turn">{words.helper.adult.part}</p> : null}
        {children}
      </main>
      <footer class="bottom">
        <button type="button" class="link-button" onClick={onSettings}>
          {words.settings.title}
        </button>
        {onSave === undefined ? null : (
          <button type="button" class="link-button" onClick={onSave}>
            {words.common.saveForLater}
          </button>
        )}
        {privacy === undefined ? null : (
          <a class="link-button" href={privacy}>
            {words.common.privacy}
          </a>
        )}
        {look.leave === 'below' ? (
          <button type="button" class="link-button" aria-describedby="leave-hint" onClick={onLeave}>
            {words.common.leaveNow}
          </button>
        ) : null}
        <span id="leave-hint" class="visually-hidden">
          {words.common.leaveNowHint} {look.leave === 'above' && words.common.leaveNowShift}
        </span>
        {synthetic ? <p>{words.common.syntheticNotice}</p> : null}
        {draft ? <p>{words.common.draftNotice}</p> : null}
      </footer>
    </>
  )
}
