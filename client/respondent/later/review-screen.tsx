import type { JSX } from 'preact'
import { askedItems } from '../../../surveys/model/routing.ts'
import { BackButton } from '../parts/back-button.tsx'
import { allItems } from '../route-through.ts'
import type { SurveyScreenProps } from '../screen-props.ts'
import { answerInWords } from './answer-in-words.ts'
import { SendAnswers } from './send-answers.tsx'

/** Everything once more before it goes, each answer with a way to change it (WCAG 3.3.6). */
export function ReviewScreen(props: SurveyScreenProps): JSX.Element {
  const { state, survey, words, dispatch, actions } = props
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
                const before = state.fromBefore.includes(item.id)
                const said = before ? undefined : answerInWords(item, state.answers[item.id])
                return (
                  <li key={item.id} class="review-row">
                    <span class="review-question">{item.question}</span>
                    <span class={said === undefined ? 'review-answer quiet' : 'review-answer'}>
                      {before ? words.review.fromBefore : (said ?? words.review.notAnswered)}
                    </span>
                    {before ? null : (
                      <button
                        type="button"
                        class="link-button"
                        data-arrival={item.id === changed ? '' : undefined}
                        aria-label={words.review.changeQuestion.replace('{question}', item.question)}
                        onClick={() => dispatch({ type: 'asked-to-change', item: item.id })}
                      >
                        {words.review.change}
                      </button>
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
      <SendAnswers {...props} beforeSending={words.review.beforeSending} />
    </>
  )
}
