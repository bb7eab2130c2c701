import type { JSX } from 'preact'
import { Option } from '../item-kinds/option.tsx'
import { YesNoPicture } from '../pictures/yes-no-picture.tsx'
import { faultOfAssent } from './fault-words.ts'
import { fieldOf, type PlainField } from './plain-fields.ts'
import type { Sheet } from './sheet.ts'

type HelperChoiceProps = {
  readonly sheet: Sheet
  readonly roles: readonly { readonly role: string; readonly label: string }[]
}

const noChoice = (): void => {}

/** What the person beside the respondent does, never who they are. It may be left alone. */
export function HelperChoice({ sheet, roles }: HelperChoiceProps): JSX.Element {
  const chosen = fieldOf(sheet.fields, 'helper')
  return (
    <div class="options options-column">
      {roles.map(({ role, label }) => (
        <Option
          key={role}
          type="radio"
          name="helper"
          value={role}
          checked={chosen === role}
          onChoose={noChoice}
        >
          {label}
        </Option>
      ))}
    </div>
  )
}

type YesOrNoProps = {
  readonly sheet: Sheet
  readonly name: Extract<PlainField, 'assent' | 'child-assent'>
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly pictures?: boolean
}

/** Yes and "not today": the same size, the same line, neither chosen beforehand. Nothing goes off without a yes. */
export function YesOrNo({ sheet, name, question, yes, no, pictures = false }: YesOrNoProps): JSX.Element {
  const chosen = fieldOf(sheet.fields, name)
  const fault = faultOfAssent(name, sheet.faults, sheet.words)
  const choice = (code: 'yes' | 'no', label: string): JSX.Element => (
    <Option type="radio" name={name} value={code} checked={chosen === code} onChoose={noChoice}>
      {pictures ? <YesNoPicture code={code} /> : null}
      <span>{label}</span>
    </Option>
  )
  return (
    <fieldset class="question" aria-describedby={fault && `${name}-fault`}>
      <legend>
        <h3 id={`${name}-question`} tabIndex={-1}>
          {question}
        </h3>
      </legend>
      {fault === undefined ? null : (
        <p class="fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <div class={`options ${pictures ? 'options-faces' : 'options-row'}`}>
        {choice('yes', yes)}
        {choice('no', no)}
      </div>
    </fieldset>
  )
}
