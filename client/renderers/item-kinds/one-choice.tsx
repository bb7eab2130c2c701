import type { ComponentChildren, JSX } from 'preact'
import type { LocalisedOption } from '../../../surveys/model/localised-instrument.ts'
import { chosenCode } from './answer-parts.ts'
import { ClearAnswer } from './clear-answer.tsx'
import type { FieldProps } from './field-props.ts'
import { OptOuts } from './opt-outs.tsx'
import { Option } from './option.tsx'
import { QuestionFieldset } from './question-fieldset.tsx'

type OneChoiceProps = FieldProps & {
  /** How the options lie: `column` one under the other, `row` beside each other where there is room. */
  readonly layout: 'column' | 'row' | 'faces' | 'steps'
  readonly show?: (option: LocalisedOption, position: number) => ComponentChildren
}

/** Everything answered by one code: radios, the ways not to answer, and a way to take the answer back. */
export function OneChoice({ layout, show, ...field }: OneChoiceProps): JSX.Element {
  const { item, answer, onAnswer } = field
  const chosen = chosenCode(answer)
  return (
    <QuestionFieldset {...field}>
      <div class={`options options-${layout}`}>
        {item.options.map((option, position) => (
          <Option
            key={option.code}
            type="radio"
            name={item.id}
            value={option.code}
            checked={chosen === option.code}
            onChoose={() => onAnswer({ code: option.code })}
          >
            {show === undefined ? option.label : show(option, position)}
          </Option>
        ))}
      </div>
      <OptOuts type="radio" {...field} />
      <ClearAnswer {...field} />
    </QuestionFieldset>
  )
}
