import { renderToString } from 'preact-render-to-string'
import { type Band, bands } from '../../../surveys/model/instrument.ts'
import type { PrivacyWords } from '../../../surveys/model/privacy-words.ts'
import type { Passage } from '../../../surveys/model/screen-words.ts'
import { weather } from '../../../surveys/signposting/weather.ts'
import { Lamp } from '../pictures/lamp.tsx'
import { Sign } from '../pictures/sign.tsx'
import { HelpSection } from '../plain-page/help-section.tsx'
import type { PlainWords } from '../plain-page/plain-words.ts'

export type PrivacyPage = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: PrivacyWords
  /** Who to talk to and the way out, as on every page. */
  readonly around: PlainWords
  /** The other languages, by their own names. */
  readonly languages: readonly { readonly code: string; readonly name: string }[]
  /** Undefined for somebody whose band is not known yet: then they choose. */
  readonly band: Band | undefined
  /** How long answers are kept. */
  readonly months: number
}

const address = (language: string, band?: Band): string =>
  `/privacy${band === undefined ? '' : `/${band}`}?language=${language}`

/** A telephone number is not torn apart by the end of a line. */
const kept = (text: string): string => text.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0')

type SectionProps = { readonly passage: Passage; readonly months: number; readonly law?: boolean }

function Section({ passage, months, law = false }: SectionProps) {
  return (
    <section class={law ? 'law' : undefined}>
      <h2>{passage.title}</h2>
      {passage.paragraphs.map((paragraph) => (
        <p key={paragraph}>{kept(paragraph.replace('{months}', String(months)))}</p>
      ))}
    </section>
  )
}

function Notice({ page, band }: { readonly page: PrivacyPage; readonly band: Band }) {
  const notice = page.words.notices[band]
  return (
    <>
      <h1>{notice.title}</h1>
      {notice.sections.map((passage) => (
        <Section key={passage.title} passage={passage} months={page.months} />
      ))}
      <Section passage={page.words.law} months={page.months} law />
    </>
  )
}

function Ages({ words, language }: PrivacyPage) {
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.chooseAge}</p>
      <ul class="ages">
        {bands.map((band) => (
          <li key={band}>
            <a href={address(language, band)}>{words.ages[band]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The notice about privacy as one complete page without a script. Pure: the same input gives the same bytes. */
export function renderPrivacy(page: PrivacyPage): string {
  const { language, direction, words, around, languages, band } = page
  const { common } = around.screen
  const html = (
    <html lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{words.title}</title>
        <link rel="stylesheet" href="/assets/privacy.css" />
      </head>
      <body>
        <div id="page">
          <header class="top">
            <div class="top-inner">
              <span class="brand">
                <Lamp />
                <span class="brand-name">Heard</span>
              </span>
              <a class="top-button" href="#help">
                <Sign name="talk" />
                {common.help}
              </a>
              <a class="top-button top-leave" href={weather} rel="noreferrer">
                <Sign name="leave" />
                {common.leaveNow}
              </a>
            </div>
          </header>
          <main class="page privacy">
            {band === undefined ? <Ages {...page} /> : <Notice page={page} band={band} />}
            <HelpSection words={around} reader={undefined} />
          </main>
          <footer class="bottom ways">
            <a href="/">{words.backToSurvey}</a>
            {languages.map(({ code, name }) => (
              <a key={code} href={address(code, band)} lang={code} hreflang={code}>
                {name}
              </a>
            ))}
          </footer>
        </div>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(html)}\n`
}
