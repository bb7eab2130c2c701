import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { groupAccessCode } from '../access-code.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { PassageText } from '../parts/passage-text.tsx'
import { troubleWords } from '../parts/trouble-words.ts'
import type { ScreenProps } from '../screen-props.ts'

/** Where everybody arrives. A code from a link or a card's QR is filled in already; a typed one may be typed anyhow. */
export function StartScreen(props: ScreenProps): JSX.Element {
  const { state, words, actions, linkCode } = props
  const [typed, setTyped] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const trouble = state.trouble === undefined ? undefined : troubleWords(words, state.trouble)
  const aboutTheCode = state.trouble?.problem === 'code-not-recognised'

  useLayoutEffect(() => {
    if (linkCode !== undefined) setTyped(groupAccessCode(linkCode))
  }, [linkCode])
  useLayoutEffect(() => {
    if (trouble !== undefined) input.current?.focus()
  }, [state.trouble])

  return (
    <form
      class="start"
      onSubmit={(event) => {
        event.preventDefault()
        actions.lookUp(typed)
      }}
    >
      <PaintedLamp />
      <h1 tabIndex={-1}>{words.start.title}</h1>
      <p class="lead">{words.start.lead}</p>
      <LanguageChoice {...props} />
      {trouble === undefined ? null : (
        <div class="trouble" role="alert" id="code-trouble">
          <PassageText passage={trouble} />
        </div>
      )}
      <label class="code-field">
        <span class="code-label">{words.start.codeLabel}</span>
        <span class="quiet" id="code-hint">
          {words.start.codeHint}
        </span>
        <input
          ref={input}
          type="text"
          name="code"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={aboutTheCode}
          aria-describedby={trouble === undefined ? 'code-hint' : 'code-trouble code-hint'}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={state.waiting}>
          {state.waiting ? words.common.loading : words.start.go}
        </button>
      </div>
      <section class="aside">
        <PassageText passage={words.start.noCode} />
        <button
          type="button"
          class="link-button"
          onClick={() => props.dispatch({ type: 'opened', place: 'saved-answers' })}
        >
          {words.start.savedAnswers}
        </button>{' '}
        <a class="link-button" href="/paper">
          {words.start.onPaper}
        </a>
      </section>
    </form>
  )
}
