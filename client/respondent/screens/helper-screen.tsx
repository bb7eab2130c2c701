import type { JSX } from 'preact'
import { Option } from '../../renderers/item-kinds/option.tsx'
import { FillPlaces } from '../../renderers/signposting/fill-places.tsx'
import { helperRoles } from '../helper-roles.ts'
import { BackButton } from '../parts/back-button.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'
import type { Helper } from '../survey-state.ts'

/** Being alone comes first. Social workers and carers are not offered, and the page says why. */
const helpers: readonly Helper[] = ['nobody', ...helperRoles]

/** Who is sitting beside: what they do, never who they are. Like every question it may be left alone. */
export function HelperScreen({ state, survey, words, dispatch, actions }: SurveyScreenProps): JSX.Element {
  const helped = state.helper !== undefined && state.helper !== 'nobody'
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        dispatch({ type: 'went-on' })
      }}
    >
      <BackButton words={words} onBack={actions.back} />
      <p class="eyebrow">
        <span>
          <FillPlaces
            text={words.start.found}
            places={{ localAuthority: survey.lookUp.localAuthority.name }}
          />
        </span>
      </p>
      <fieldset class="question" aria-describedby="helper-hint helper-not-these">
        <legend>
          <h1 tabIndex={-1}>{words.helper.title}</h1>
        </legend>
        <p class="hint" id="helper-hint">
          {words.helper.hint}
        </p>
        <p class="notice" id="helper-not-these">
          {words.helper.notThese}
        </p>
        <div class="options options-column">
          {helpers.map((helper) => (
            <Option
              key={helper}
              type="radio"
              name="helper"
              value={helper}
              checked={state.helper === helper}
              onChoose={() => dispatch({ type: 'chose-helper', helper })}
            >
              {words.helper.roles[helper]}
            </Option>
          ))}
        </div>
      </fieldset>
      <div aria-live="polite">
        {helped ? (
          <section class="aside">
            <h2>{words.helper.forTheHelper.title}</h2>
            <Paragraphs paragraphs={words.helper.forTheHelper.paragraphs} />
          </section>
        ) : null}
      </div>
      <div class="actions">
        <button type="submit" class="button">
          {words.common.next}
        </button>
      </div>
    </form>
  )
}
