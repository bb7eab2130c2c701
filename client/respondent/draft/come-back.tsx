import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Passage } from '../../../surveys/model/screen-words.ts'
import { askInLanguage } from '../edge/open-survey.ts'
import { PassageText } from '../parts/passage-text.tsx'
import type { DraftScreenProps } from './draft-part.ts'
import { openDraft } from './keep-draft.ts'

/** The box for the words. Wrong ones lose nothing, and nothing here says whether anything was ever saved. */
export function ComeBack({ words, language, dispatch, draft }: DraftScreenProps): JSX.Element {
  const texts = draft.draftTexts.comeBack
  const [typed, setTyped] = useState('')
  const [opening, setOpening] = useState(false)
  const [trouble, setTrouble] = useState<Passage | undefined>()
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (trouble !== undefined) input.current?.focus()
  }, [trouble])

  const open = async (): Promise<void> => {
    if (opening) return
    setOpening(true)
    setTrouble(undefined)
    setTrouble(await comeBack())
    setOpening(false)
  }
  const comeBack = async (): Promise<Passage | undefined> => {
    const opened = await openDraft(typed)
    if (opened === undefined) return texts.wrong
    const { code, lookUp, ticket } = opened.draft
    const asked = await askInLanguage(lookUp, opened.draft.language)
    if (!asked.ok) return texts.noQuestions
    const { words: inItsLanguage, ...questions } = asked.value
    language.useWords(inItsLanguage)
    dispatch({ type: 'came-back', ...opened, survey: { code, lookUp, ticket, ...questions } })
    return undefined
  }
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      {trouble === undefined ? null : (
        <div class="trouble" role="alert" id="words-trouble">
          <PassageText passage={trouble} />
        </div>
      )}
      <label class="code-field words-field">
        <span class="code-label">{texts.label}</span>
        <span class="quiet" id="words-hint">
          {texts.hint}
        </span>
        <input
          ref={input}
          type="text"
          name="words"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={trouble === texts.wrong}
          aria-describedby={trouble === undefined ? 'words-hint' : 'words-trouble words-hint'}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button" aria-disabled={opening}>
          {words.start.go}
        </button>
        <p role="status" class="quiet">
          {opening ? texts.opening : ''}
        </p>
      </div>
    </form>
  )
}
