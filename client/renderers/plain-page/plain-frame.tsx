import type { ComponentChildren, JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Band } from '../../../surveys/model/instrument.ts'
import { weather } from '../../../surveys/signposting/weather.ts'
import { Lamp } from '../pictures/lamp.tsx'
import { Sign } from '../pictures/sign.tsx'
import type { PlainWords } from './plain-words.ts'

export type FrameProps = {
  readonly words: PlainWords
  /** Known once a code has said it. */
  readonly band?: Band | undefined
  readonly synthetic?: boolean | undefined
  readonly draft?: boolean | undefined
  readonly children: ComponentChildren
}

/** The same frame as on the screens: help and the way out above, notices below. One title for every page. */
function Page({ words, band, synthetic, draft, children }: FrameProps): JSX.Element {
  const { screen, plain, direction } = words
  const leave = (place: string): JSX.Element => (
    <a class={place} href={weather} rel="noreferrer" aria-describedby="leave-hint">
      <Sign name="leave" />
      {screen.common.leaveNow}
    </a>
  )
  return (
    <html lang={screen.language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fffcf5" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12162a" media="(prefers-color-scheme: dark)" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no" />
        <title>{screen.pageTitle}</title>
        <link rel="stylesheet" href="/assets/plain.css" />
      </head>
      <body>
        <div id="page">
          <header class="top">
            <div class="top-inner">
              <a class="skip-link" href="#main">
                {screen.skipToContent}
              </a>
              <span class="brand">
                <Lamp />
                <span class="brand-name">{screen.productName}</span>
              </span>
              <a class="top-button" href="#help">
                <Sign name="talk" />
                {screen.common.help}
              </a>
              {band === '4-7' ? null : leave('top-button top-leave')}
            </div>
          </header>
          <main class="page plain" id="main" tabIndex={-1}>
            {children}
          </main>
          <footer class="bottom">
            {band === '4-7' ? leave('link-button') : null}
            <p id="leave-hint">{plain.leaveNote}</p>
            {synthetic ? <p>{screen.common.syntheticNotice}</p> : null}
            {draft ? <p>{screen.common.draftNotice}</p> : null}
          </footer>
        </div>
      </body>
    </html>
  )
}

/** One complete page: no script, no inline style, one stylesheet. Pure: the same page gives the same bytes. */
export const renderFrame = (props: FrameProps): string =>
  `<!doctype html>\n${renderToString(<Page {...props} />)}\n`
