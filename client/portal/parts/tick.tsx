import type { FieldFault } from '../forms/field-fault.ts'
import { FieldFaultMessage } from './field.tsx'

type TickProps = {
  readonly id: string
  readonly label: string
  readonly faults: readonly FieldFault[]
  readonly ticked?: boolean
}

/** One checkbox. */
export function Tick({ id, label, faults, ticked = false }: TickProps) {
  const fault = faults.find(({ field }) => field === id)
  return (
    <div class={fault ? 'field in-error' : 'field'}>
      <FieldFaultMessage id={id} fault={fault} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={id}
          defaultChecked={ticked}
          aria-describedby={fault && `${id}-fault`}
          aria-invalid={fault ? 'true' : undefined}
        />
        <label for={id}>{label}</label>
      </div>
    </div>
  )
}
