import type { JSX } from 'preact'
import { fill } from '../fill.ts'
import { FaultSummary } from './fault-summary.tsx'
import { HelpSection } from './help-section.tsx'
import { LanguageButtons } from './language-buttons.tsx'
import { OwnPart } from './own-part.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { PlainForm } from './plain-form.tsx'
import { renderFrame } from './plain-frame.tsx'
import { AdultsTurn, SharedPart } from './shared-part.tsx'
import type { Sheet } from './sheet.ts'

/** Everything there is to answer, on one page with one Send. */
export function renderQuestionsPage(sheet: Sheet): string {
  const { words, instrument, reader, code, nonce } = sheet
  const { about, language } = { about: words.plain.aboutThisPage, language: words.screen.language }
  const shared = instrument.sections.some(({ answeredBy }) => answeredBy === 'adult')
  const found = fill(words.screen.start.found, { localAuthority: sheet.localAuthority })
  return renderFrame({
    words,
    band: reader.band,
    synthetic: sheet.synthetic,
    draft: sheet.draft,
    children: (
      <>
        <PlainForm hidden={{ code, nonce, language }}>
          <EnterDoesNothing />
          <FaultSummary sheet={sheet} />
          <p class="eyebrow">{found}</p>
          <h1>{instrument.title}</h1>
          <LanguageButtons words={words} offered={sheet.languages} />
          <section class="about-page">
            <h2>{about.title}</h2>
            <Paragraphs texts={about.paragraphs} />
          </section>
          <div data-band={shared ? undefined : reader.band}>
            {shared ? <SharedPart sheet={sheet} /> : <OwnPart sheet={sheet} />}
          </div>
          {shared ? (
            <AdultsTurn sheet={sheet}>
              <Send
                sheet={sheet}
                title={words.screen.helper.adult.send}
                before={instrument.assent.cannotTakeBack}
              />
            </AdultsTurn>
          ) : (
            <Send sheet={sheet} title={words.screen.review.send} before={words.screen.review.beforeSending} />
          )}
        </PlainForm>
        <HelpSection words={words} reader={reader} />
      </>
    ),
  })
}

/**
 * Enter on an answer presses the first button of a form, which would be a language (HTML, "implicit submission").
 * This one stands before it, unseen, and the server answers it with nothing (204): the page stays as it is.
 */
const EnterDoesNothing = (): JSX.Element => <button type="submit" name="stay" value="yes" hidden />

type SendProps = { readonly sheet: Sheet; readonly title: string; readonly before: string }

function Send({ sheet, title, before }: SendProps): JSX.Element {
  const { screen, plain } = sheet.words
  return (
    <section class="plain-section before-sending" aria-labelledby="send">
      <h2 id="send" tabIndex={-1}>
        {title}
      </h2>
      <p class="notice">{before}</p>
      <div class="actions">
        <button type="submit" class="button" name="send" value="yes">
          {screen.review.send}
        </button>
      </div>
      <p class="quiet">{plain.ifNothingComes}</p>
    </section>
  )
}
