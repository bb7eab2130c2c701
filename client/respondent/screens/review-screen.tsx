import type { JSX } from 'preact'
import { askedItems } from '../../../surveys/model/routing.ts'
import type { Passage, ScreenWords } from '../../../surveys/model/screen-words.ts'
import { answerInWords } from '../answer-in-words.ts'
import { BackButton } from '../parts/back-button.tsx'
import { PassageText } from '../parts/passage-text.tsx'
import { troubleWords } from '../parts/trouble-words.ts'
import { allItems } from '../route-through.ts'
import type { SurveyScreenProps } from '../screen-props.ts'
import type { Trouble } from '../survey-state.ts'

/** Everything once more before it goes, each answer with a way to change it (WCAG 3.3.6). */
export function ReviewScreen({ state, survey, words, dispatch, actions }: SurveyScreenProps): JSX.Element {
  const before = state.trail[state.at - 1]
  const changed = before?.kind === 'question' && before.changing ? before.item : undefined
  const asked = new Set(askedItems(allItems(survey.instrument), state.answers).map(({ id }) => id))
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{words.review.title}</h1>
      <p class="lead">{words.review.lead}</p>
      {survey.instrument.sections.map((section) => {
        const items = section.items.filter(({ id }) => asked.has(id))
        if (items.length === 0) return null
        return (
          <section key={section.id} class="review-section">
            <h2>{section.title}</h2>
            <ul class="review-list">
              {items.map((item) => {
                const said = answerInWords(item, state.answers[item.id])
                return (
                  <li key={item.id} class="review-row">
                    <span class="review-question">{item.question}</span>
                    <span class={said === undefined ? 'review-answer quiet' : 'review-answer'}>
                      {said ?? words.review.notAnswered}
                    </span>
                    <button
                      type="button"
                      class="link-button"
                      data-arrival={item.id === changed ? '' : undefined}
                      aria-label={words.review.changeQuestion.replace('{question}', item.question)}
                      onClick={() => dispatch({ type: 'asked-to-change', item: item.id })}
                    >
                      {words.review.change}
                    </button>
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
      <div class="before-sending">
        <p class="notice">{words.review.beforeSending}</p>
        <SendTrouble state={state} words={words} />
        <div class="actions">
          <button type="button" class="button" aria-disabled={state.waiting} onClick={actions.send}>
            {state.trouble === undefined ? words.review.send : words.common.tryAgain}
          </button>
          <p role="status" class="quiet">
            {state.waiting ? `${words.sending.title}. ${words.sending.wait}` : ''}
          </p>
        </div>
      </div>
    </>
  )
}

/** What went wrong with sending, and that the answers are still here. */
function SendTrouble({ state, words }: Pick<SurveyScreenProps, 'state' | 'words'>): JSX.Element {
  return (
    <div role="alert">
      {state.trouble === undefined ? null : (
        <div class="trouble">
          <PassageText passage={sendingWords(words, state.trouble)} />
        </div>
      )}
    </div>
  )
}

/** At the end some troubles mean something else than at the start: a code that fails here can send nothing. */
function sendingWords(words: ScreenWords, trouble: Trouble): Passage {
  if (trouble.problem === 'code-not-recognised') return words.sending.codeCannotSend
  if (trouble.problem === 'offline' || trouble.problem === 'something-went-wrong') return words.sending.failed
  return troubleWords(words, trouble)
}
