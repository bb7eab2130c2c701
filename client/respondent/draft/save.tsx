import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { dropDraft } from '../edge/draft-store.ts'
import { Paragraphs, PassageText } from '../parts/passage-text.tsx'
import { draftOf } from './draft-of.ts'
import type { DraftScreenProps } from './draft-part.ts'
import { keepDraft, pickWords } from './keep-draft.ts'
import { SavedWords } from './saved-words.tsx'

type Step = 'asked' | 'locking' | 'failed' | 'deleted'

/** What saving is and is not, before the choice; then the words. Nothing is kept until the button is pressed. */
export function Save({ state, dispatch, actions, sender, draft }: DraftScreenProps): JSX.Element | null {
  const [step, setStep] = useState<Step>('asked')
  const here = useRef(true)
  useEffect(
    () => () => {
      here.current = false
    },
    [],
  )
  const { survey, saved } = state
  const { draftTexts: texts, wordList } = draft
  if (survey === undefined) return null

  const save = async (): Promise<void> => {
    if (step === 'locking') return
    setStep('locking')
    const words = saved?.words ?? pickWords(wordList)
    // Somebody who left meanwhile has no words to open it with: then nothing is laid down.
    const ticket = (await sender.ticketToKeep(survey.code)) ?? survey.ticket
    const content = draftOf(state, survey, ticket)
    const kept = await keepDraft(content, words, saved, () => here.current).catch(() => undefined)
    if (!here.current) return
    setStep(kept === undefined ? 'failed' : 'asked')
    if (kept !== undefined) dispatch({ type: 'saved', saved: kept })
  }
  const remove = (): void => {
    if (saved !== undefined) dropDraft(saved.name)
    dispatch({ type: 'saved', saved: undefined })
    setStep('deleted')
  }
  if (saved !== undefined && saved.answers === state.answers) {
    return <SavedWords saved={saved} texts={texts.saved} onBack={actions.back} onDelete={remove} />
  }
  return (
    <>
      <Paragraphs paragraphs={texts.save.paragraphs} />
      <div class="notice">
        <PassageText passage={texts.save.sharedDevice} />
      </div>
      <div role="alert">
        {step === 'failed' ? (
          <div class="trouble">
            <PassageText passage={texts.save.failed} />
          </div>
        ) : null}
      </div>
      <p role="status" class="quiet">
        {step === 'locking' ? texts.save.locking : step === 'deleted' ? texts.saved.deleted : ''}
      </p>
      <div class="actions">
        <button type="button" class="button" aria-disabled={step === 'locking'} onClick={save}>
          {texts.save.save}
        </button>
        <button type="button" class="link-button" onClick={actions.back}>
          {texts.save.notNow}
        </button>
      </div>
    </>
  )
}
