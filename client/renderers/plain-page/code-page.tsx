import type { JSX } from 'preact'
import type { PostedFields } from '../../../surveys/model/posted-answers.ts'
import type { Passage } from '../../../surveys/model/screen-words.ts'
import { LampInWindow } from '../pictures/lamp-in-window.tsx'
import { HelpSection } from './help-section.tsx'
import { LanguageButtons } from './language-buttons.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { hasAnswers, PlainForm } from './plain-form.tsx'
import { renderFrame } from './plain-frame.tsx'
import type { PlainWords } from './plain-words.ts'

type CodePageProps = {
  readonly words: PlainWords
  /** What was typed, to be put right and not typed again. */
  readonly typed: string
  readonly trouble: Passage | undefined
  /** Answers given with a code that did not work: they wait here for one that does. */
  readonly kept: PostedFields
}

/** Where somebody without JavaScript arrives, and arrives again when a code does not work. */
export function renderCodePage({ words, typed, trouble, kept }: CodePageProps): string {
  const { start } = words.screen
  return renderFrame({
    words,
    children: (
      <>
        <LampInWindow />
        <h1>{start.title}</h1>
        <p class="lead">{start.lead}</p>
        <PlainForm kept={kept}>
          <LanguageButtons words={words} />
        </PlainForm>
        {trouble === undefined ? null : <Trouble passage={trouble} />}
        <CodeForm words={words} typed={typed} kept={kept} invalid={trouble !== undefined} />
        <section class="aside">
          <h2>{start.noCode.title}</h2>
          <Paragraphs texts={start.noCode.paragraphs} />
          <p>
            <a class="link-button" href="/paper">
              {start.onPaper}
            </a>
          </p>
        </section>
        <HelpSection words={words} reader={undefined} />
      </>
    ),
  })
}

/**
 * At the end, for a code that cannot send. Whether it is unknown, used or expired is not said, and nothing on this
 * page depends on it: the same answers get the same bytes.
 */
export function renderCannotSendPage(words: PlainWords, kept: PostedFields): string {
  return renderFrame({
    words,
    children: (
      <>
        <h1>{words.screen.sending.codeCannotSend.title}</h1>
        <Paragraphs texts={words.screen.sending.codeCannotSend.paragraphs} />
        <CodeForm words={words} typed="" kept={kept} invalid={false} />
        <HelpSection words={words} reader={undefined} />
      </>
    ),
  })
}

function Trouble({ passage }: { readonly passage: Passage }): JSX.Element {
  return (
    <div class="trouble" role="alert" id="code-trouble">
      <h2>{passage.title}</h2>
      <Paragraphs texts={passage.paragraphs} />
    </div>
  )
}

type CodeFormProps = Pick<CodePageProps, 'words' | 'typed' | 'kept'> & { readonly invalid: boolean }

function CodeForm({ words, typed, kept, invalid }: CodeFormProps): JSX.Element {
  const { start, language } = words.screen
  return (
    <PlainForm hidden={{ language }} kept={kept}>
      {hasAnswers(kept) ? <p class="notice">{words.plain.anotherCode}</p> : null}
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
          autofocus={invalid}
          aria-invalid={invalid}
          aria-describedby={invalid ? 'code-trouble code-hint' : 'code-hint'}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button">
          {start.go}
        </button>
      </div>
    </PlainForm>
  )
}
