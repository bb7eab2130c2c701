import type { JSX } from 'preact'
import type { LocalisedSection } from '../../../surveys/model/localised-instrument.ts'
import { askedItems } from '../../../surveys/model/routing.ts'
import { allItems } from '../route-through.ts'
import type { SurveyScreenProps } from '../screen-props.ts'
import { answerInWords } from './answer-in-words.ts'

type ReviewListProps = SurveyScreenProps & { readonly sections: readonly LocalisedSection[] }

/** What was answered in these sections, each answer with a way to change it. */
export function ReviewList({ sections, state, survey, words, dispatch }: ReviewListProps): JSX.Element {
  const before = state.trail[state.at - 1]
  const changed = before?.kind === 'question' && before.changing ? before.item : undefined
  const asked = new Set(askedItems(allItems(survey.instrument), state.answers).map(({ id }) => id))
  return (
    <>
      {sections.map((section) => {
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
    </>
  )
}
