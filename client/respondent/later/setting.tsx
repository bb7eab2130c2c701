import type { JSX } from 'preact'
import { Option } from '../../renderers/item-kinds/option.tsx'

type SettingProps<Value extends string> = {
  readonly title: string
  readonly name: string
  readonly choices: readonly {
    readonly value: Value
    readonly label: string
    /** Where the label is in a language of its own. */
    readonly language?: string
  }[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One thing about the page that can be set, with the same real radios as the questions. */
export function Setting<Value extends string>(props: SettingProps<Value>): JSX.Element {
  const { title, name, choices, chosen, onChoose } = props
  return (
    <fieldset class="setting">
      <legend>
        <h2>{title}</h2>
      </legend>
      <div class="options options-row">
        {choices.map(({ value, label, language }) => (
          <Option
            key={value}
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChoose={() => onChoose(value)}
          >
            <span lang={language}>{label}</span>
          </Option>
        ))}
      </div>
    </fieldset>
  )
}
