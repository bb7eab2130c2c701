import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type DraftIn, loadDraftPart } from '../edge/load-draft-part.ts'
import { BackButton } from '../parts/back-button.tsx'
import { PassageText } from '../parts/passage-text.tsx'
import { troubleWords } from '../parts/trouble-words.ts'
import type { ScreenProps } from '../screen-props.ts'

/** Saving answers on the device, and coming back to them: what they need is fetched when somebody asks for it. */
export function DraftScreen(props: ScreenProps): JSX.Element {
  const { place, words, actions } = props
  const saving = place.kind === 'save-for-later'
  const [draft, setDraft] = useState<DraftIn | 'failed' | undefined>()
  const load = (): void => {
    loadDraftPart(words.language).then(setDraft, () => setDraft('failed'))
  }
  useEffect(load, [words.language])
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{saving ? words.common.saveForLater : words.start.savedAnswers}</h1>
      {typeof draft === 'object' ? <Part {...props} draft={draft} /> : null}
      <p role="status">{draft === undefined ? words.common.loading : ''}</p>
      {draft === 'failed' ? (
        <div class="trouble" role="alert">
          <PassageText passage={troubleWords(words, { problem: 'offline' })} />
          <button type="button" class="button" onClick={load}>
            {words.common.tryAgain}
          </button>
        </div>
      ) : null}
    </>
  )
}

function Part(props: ScreenProps & { readonly draft: DraftIn }): JSX.Element {
  const { Save, ComeBack } = props.draft.part
  return props.place.kind === 'save-for-later' ? <Save {...props} /> : <ComeBack {...props} />
}
