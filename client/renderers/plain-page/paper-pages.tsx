import type { JSX } from 'preact'
import type { PaperWords } from '../../../surveys/model/paper-words.ts'
import type { Passage } from '../../../surveys/model/screen-words.ts'
import { fill } from '../fill.ts'
import { Option } from '../item-kinds/option.tsx'
import { LampInWindow } from '../pictures/lamp-in-window.tsx'
import { HelpSection, type Reader } from './help-section.tsx'
import { LanguageButtons } from './language-buttons.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { renderFrame } from './plain-frame.tsx'
import type { PlainWords } from './plain-words.ts'

/** Where a code is given for a form on paper. */
export const paperAddress = '/paper'

type PaperPageProps = {
  readonly words: PlainWords
  readonly paper: PaperWords['exchange']
}

type PaperCodePageProps = PaperPageProps & {
  readonly typed: string
  readonly trouble: Passage | undefined
}

/** Says what a form costs, before any code is typed. */
export function renderPaperCodePage({ words, paper, typed, trouble }: PaperCodePageProps): string {
  const { start, language } = words.screen
  return renderFrame({
    words,
    children: (
      <>
        <LampInWindow />
        <h1>{paper.title}</h1>
        <Paragraphs texts={paper.paragraphs} />
        <PaperForm>
          <LanguageButtons words={words} />
        </PaperForm>
        {trouble === undefined ? null : (
          <div class="trouble" role="alert" id="code-trouble">
            <h2>{trouble.title}</h2>
            <Paragraphs texts={trouble.paragraphs} />
          </div>
        )}
        <PaperForm>
          <input type="hidden" name="language" value={language} />
          <label class="code-field">
            <span class="code-label">{start.codeLabel}</span>
            <span class="quiet" id="code-hint">
              {start.codeHint}
            </span>
            <input
              type="text"
              name="code"
              value={typed}
              maxLength={64}
              dir="ltr"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              autofocus={trouble !== undefined}
              aria-invalid={trouble !== undefined}
              aria-describedby={trouble === undefined ? 'code-hint' : 'code-trouble code-hint'}
            />
          </label>
          <div class="actions">
            <button type="submit" class="button">
              {start.go}
            </button>
          </div>
        </PaperForm>
        <OnScreen paper={paper} />
        <HelpSection words={words} reader={undefined} />
      </>
    ),
  })
}

type PaperChoicePageProps = PaperPageProps & {
  readonly reader: Reader
  readonly title: string
  readonly localAuthority: string
  readonly synthetic: boolean
  readonly draft: boolean
  readonly languages: readonly string[]
  readonly code: string
  /** Random, of this page: the same again gets the same form again. */
  readonly nonce: string
}

/** Which form, in which language and size. Only the last button uses the code up, and says so on itself. */
export function renderPaperChoicePage(props: PaperChoicePageProps): string {
  const { words, paper, reader, title, localAuthority, languages, code, nonce } = props
  return renderFrame({
    words,
    band: reader.band,
    synthetic: props.synthetic,
    draft: props.draft,
    children: (
      <>
        <LampInWindow />
        <h1>{paper.title}</h1>
        <p class="lead">{fill(paper.found, { title, localAuthority })}</p>
        <PaperForm>
          <input type="hidden" name="code" value={code} />
          <LanguageButtons words={words} offered={languages} />
        </PaperForm>
        <PaperForm>
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="nonce" value={nonce} />
          <input type="hidden" name="language" value={words.screen.language} />
          <fieldset class="question paper-size">
            <legend>
              <h2>{paper.size}</h2>
            </legend>
            <div class="options options-column">
              {Object.entries(paper.sizes).map(([size, label]) => (
                <Option
                  key={size}
                  type="radio"
                  name="size"
                  value={size}
                  checked={size === 'standard'}
                  onChoose={noChoice}
                >
                  {label}
                </Option>
              ))}
            </div>
          </fieldset>
          <Paragraphs texts={paper.paragraphs.slice(1)} />
          <p class="quiet">{paper.ifNothingComes}</p>
          <div class="actions">
            <button type="submit" name="get" value="yes" class="button">
              {paper.get}
            </button>
          </div>
        </PaperForm>
        <OnScreen paper={paper} />
        <HelpSection words={words} reader={reader} />
      </>
    ),
  })
}

const noChoice = (): void => {}

/** Posted, so that no code stands in an address. */
const PaperForm = ({
  children,
}: {
  readonly children: JSX.Element | (JSX.Element | null)[]
}): JSX.Element => (
  <form method="post" action={paperAddress} accept-charset="utf-8" autocomplete="off">
    {children}
  </form>
)

const OnScreen = ({ paper }: { readonly paper: PaperWords['exchange'] }): JSX.Element => (
  <p class="actions">
    <a class="button button-quiet" href="/">
      {paper.onScreen}
    </a>
  </p>
)
