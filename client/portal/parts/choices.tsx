import type { FieldFault } from '../forms/field-fault.ts'
import { FieldFaultMessage } from './field.tsx'

type ChoicesProps = {
  readonly name: string
  readonly legend: string
  readonly hint?: string
  readonly type: 'radio' | 'checkbox'
  /** `language`: of a label that is in another than the page. */
  readonly choices: readonly {
    readonly value: string
    readonly label: string
    readonly language?: string
  }[]
  readonly faults: readonly FieldFault[]
  /** Chosen to begin with. */
  readonly chosen?: readonly string[]
  /** For a page whose other fields depend on it. */
  readonly onChoose?: (value: string) => void
  readonly columns?: boolean
}

/** A set of radios or checkboxes; the first carries the name as its id, so that a fault can link to it. */
export function Choices({
  name,
  legend,
  hint,
  type,
  choices,
  faults,
  chosen = [],
  onChoose,
  columns = false,
}: ChoicesProps) {
  const fault = faults.find(({ field }) => field === name)
  const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset class={fault ? 'field in-error' : 'field'} aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldFaultMessage id={name} fault={fault} />
      <div class={columns ? 'choice-columns' : undefined}>
        {choices.map(({ value, label, language }, index) => {
          const id = index === 0 ? name : `${name}-${value}`
          return (
            <div class="choice" key={value}>
              <input
                type={type}
                id={id}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                onChange={onChoose && (() => onChoose(value))}
              />
              <label for={id} lang={language}>
                {label}
              </label>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
