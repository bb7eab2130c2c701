import type { FieldFault } from '../forms/field-fault.ts'

type FieldProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly faults: readonly FieldFault[]
  readonly type?: 'text' | 'date'
  readonly inputMode?: 'numeric'
  readonly short?: boolean
  readonly value?: string
}

/** Label, hint, fault, input, tied together. The browser keeps what is typed; the form reads it when it is sent. */
export function Field({
  id,
  label,
  hint,
  faults,
  type = 'text',
  inputMode,
  short = false,
  value,
}: FieldProps) {
  const fault = faults.find(({ field }) => field === id)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const shared = {
    id,
    name: id,
    class: short ? 'short' : undefined,
    defaultValue: value,
    autoComplete: 'off',
    'aria-describedby': described || undefined,
    'aria-invalid': fault ? ('true' as const) : undefined,
  }
  return (
    <div class={fault ? 'field in-error' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFaultMessage id={id} fault={fault} />
      {type === 'date' ? (
        <input type="date" {...shared} />
      ) : (
        <input type="text" inputMode={inputMode} {...shared} />
      )}
    </div>
  )
}

type FieldFaultMessageProps = { readonly id: string; readonly fault: FieldFault | undefined }

export function FieldFaultMessage({ id, fault }: FieldFaultMessageProps) {
  if (fault === undefined) return null
  return (
    <p class="fault" id={`${id}-fault`}>
      <span class="visually-hidden">Error: </span>
      {fault.message}
    </p>
  )
}
