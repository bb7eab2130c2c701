import type { JSX } from 'preact'
import { formatNumber, pluralForm } from '../../../surveys/languages/format.ts'
import type { Passage, ScreenWords } from '../../../surveys/model/screen-words.ts'
import { PassageText } from '../parts/passage-text.tsx'
import { troubleWords } from '../parts/trouble-words.ts'
import type { SurveyScreenProps } from '../screen-props.ts'
import { maySave, type Trouble } from '../survey-state.ts'

type SendAnswersProps = SurveyScreenProps & { readonly beforeSending: string }

/** What has to be known before sending, the button, and what became of it. */
export function SendAnswers({
  state,
  words,
  dispatch,
  actions,
  retryIn,
  beforeSending,
}: SendAnswersProps): JSX.Element {
  return (
    <div class="before-sending">
      <p class="notice">{beforeSending}</p>
      <SendTrouble state={state} words={words} />
      {state.trouble?.problem === 'offline' && maySave(state) ? (
        <button
          type="button"
          class="link-button"
          onClick={() => dispatch({ type: 'opened', place: 'save-for-later' })}
        >
          {words.common.saveForLater}
        </button>
      ) : null}
      <div class="actions">
        <button type="button" class="button" aria-disabled={state.waiting} onClick={actions.send}>
          {state.trouble === undefined ? words.review.send : words.common.tryAgain}
        </button>
        {retryIn === undefined ? null : <p class="quiet">{retryWords(words, retryIn)}</p>}
        <p role="status" class="quiet">
          {state.waiting ? `${words.sending.title}. ${words.sending.wait}` : ''}
        </p>
      </div>
    </div>
  )
}

const retryWords = ({ sending, language }: ScreenWords, seconds: number): string =>
  pluralForm(sending.retryIn, seconds, language).replace('{seconds}', formatNumber(seconds, language))

/** What went wrong with sending, and that the answers are still here. */
function SendTrouble({ state, words }: Pick<SurveyScreenProps, 'state' | 'words'>): JSX.Element {
  return (
    <div role="alert">
      {state.trouble === undefined ? null : (
        <div class="trouble">
          <PassageText passage={sendingWords(words, state.trouble, state.mayHaveGone)} />
        </div>
      )}
    </div>
  )
}

/** At the end some troubles mean something else than at the start: a code that fails here can send nothing. */
function sendingWords(words: ScreenWords, trouble: Trouble, mayHaveGone: boolean): Passage {
  if (trouble.problem === 'code-not-recognised') return words.sending.codeCannotSend
  if (trouble.problem === 'wave-closed' || trouble.problem === 'ticket-not-recognised')
    return words.sending.closed
  if (mayHaveGone) return words.sending.unsure
  if (trouble.problem === 'offline' || trouble.problem === 'something-went-wrong') return words.sending.failed
  return troubleWords(words, trouble)
}
