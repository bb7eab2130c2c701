import type { JSX } from 'preact'
import { fields } from '../../renderers/item-kinds/index.ts'
import { BackButton } from '../parts/back-button.tsx'
import { QuestionAids } from '../parts/question-aids.tsx'
import { QuestionProgress } from '../parts/question-progress.tsx'
import { allItems } from '../route-through.ts'
import type { SurveyScreenProps } from '../screen-props.ts'
import { soundsLikeTrouble } from '../sounds-like-trouble.ts'

/**
 * One question. A form, so that Enter goes on from any answer; nothing is sent from here. From eight on there is a
 * break to take; a small child has one word for it, "stop", and it stops.
 */
export function QuestionScreen(props: SurveyScreenProps): JSX.Element | null {
  const { place, state, survey, words, dispatch, actions } = props
  const item =
    place.kind === 'question' ? allItems(survey.instrument).find(({ id }) => id === place.item) : undefined
  if (item === undefined) return null
  const Field = fields[item.kind]
  const Drawing = survey.young?.TopicPicture
  const pause = (): void =>
    dispatch(item.picture === undefined ? { type: 'opened', place: 'pause' } : { type: 'declined' })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        dispatch({ type: 'went-on' })
      }}
    >
      <BackButton words={words} onBack={actions.back} />
      <QuestionProgress instrument={survey.instrument} answers={state.answers} item={item.id} words={words} />
      <Field
        key={item.id}
        item={item}
        answer={state.answers[item.id]}
        words={words}
        onAnswer={(answer) => dispatch({ type: 'answered', item: item.id, answer })}
        drawing={Drawing && item.picture && <Drawing picture={item.picture} />}
        drawOption={survey.young?.drawOption}
        aids={<QuestionAids {...props} item={item} />}
        helpStandsOut={soundsLikeTrouble(state)}
        onHelp={() => dispatch({ type: 'opened', place: 'help' })}
      />
      <div class="actions">
        <button type="submit" class="button">
          {words.common.next}
        </button>
        <button type="button" class="link-button" onClick={() => dispatch({ type: 'skipped' })}>
          {words.common.skip}
        </button>
        <button type="button" class="link-button" onClick={pause}>
          {item.picture === undefined ? words.common.takeBreak : words.common.stop}
        </button>
      </div>
    </form>
  )
}
