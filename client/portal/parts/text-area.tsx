import type { FieldFault } from '../forms/field-fault.ts'
import { FieldFaultMessage } from './field.tsx'

type TextAreaProps = {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly rows: number
  readonly value?: string
  readonly faults: readonly FieldFault[]
}

/** A field for sentences. */
export function TextArea({ id, label, hint, rows, value, faults }: TextAreaProps) {
  const fault = faults.find(({ field }) => field === id)
  return (
    <div class={fault ? 'field in-error' : 'field'}>
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <FieldFaultMessage id={id} fault={fault} />
      <textarea
        id={id}
        name={id}
        rows={rows}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={[`${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')}
        aria-invalid={fault ? 'true' : undefined}
      />
    </div>
  )
}
