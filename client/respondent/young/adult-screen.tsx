import type { JSX } from 'preact'
import { Option } from '../../renderers/item-kinds/option.tsx'
import { helperRoles } from '../helper-roles.ts'
import { BackButton } from '../parts/back-button.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** For whoever sits beside the child, in two minutes: what this is, what to do, say and not, and which of these they are. */
export function AdultScreen({ state, survey, words, dispatch, actions }: SurveyScreenProps): JSX.Element {
  const guidance = survey.instrument.helperGuidance
  const { adult, hint } = words.helper
  const labels: Readonly<Record<string, string>> = { ...words.helper.roles, ...adult.roles }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        dispatch({ type: 'went-on' })
      }}
    >
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{guidance?.title}</h1>
      <ul class="promises">
        {guidance?.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="guidance">
        <Guidance title={adult.toDo} lines={guidance?.toDo} kind="do" />
        <Guidance title={adult.toSay} lines={guidance?.toSay} kind="say" />
        <Guidance title={adult.notToDo} lines={guidance?.notToDo} kind="not" />
      </div>
      <fieldset class="setting" aria-describedby="helper-hint">
        <legend>
          <h2>{adult.whatYouDo}</h2>
        </legend>
        <p class="hint" id="helper-hint">
          {hint}
        </p>
        <div class="options options-column">
          {helperRoles.map((helper) => (
            <Option
              key={helper}
              type="radio"
              name="helper"
              value={helper}
              checked={state.helper === helper}
              onChoose={() => dispatch({ type: 'chose-helper', helper })}
            >
              {labels[helper]}
            </Option>
          ))}
        </div>
      </fieldset>
      <div class="actions">
        <button type="submit" class="button">
          {words.common.next}
        </button>
      </div>
    </form>
  )
}

type GuidanceProps = {
  readonly title: string
  readonly lines: readonly string[] | undefined
  readonly kind: 'do' | 'say' | 'not'
}

function Guidance({ title, lines, kind }: GuidanceProps): JSX.Element {
  return (
    <section class={`guide guide-${kind}`}>
      <h2>{title}</h2>
      <ul>
        {lines?.map((line) => (
          <li key={line}>{kind === 'say' ? <q>{line}</q> : line}</li>
        ))}
      </ul>
    </section>
  )
}
