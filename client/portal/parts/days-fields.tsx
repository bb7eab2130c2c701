import type { WaveDays } from '../edge/wire.ts'
import type { FieldFault } from '../forms/field-fault.ts'
import { Field } from './field.tsx'

type DaysFieldsProps = { readonly faults: readonly FieldFault[]; readonly days?: WaveDays }

/** The window of a wave: its first and its last day. */
export function DaysFields({ faults, days }: DaysFieldsProps) {
  return (
    <>
      <Field
        id="opensOn"
        label="First day"
        hint="Better not in exam weeks or in September, when many children are changing school."
        type="date"
        short
        {...(days && { value: days.opensOn })}
        faults={faults}
      />
      <Field
        id="closesOn"
        label="Last day"
        hint="Answers are taken until its end."
        type="date"
        short
        {...(days && { value: days.closesOn })}
        faults={faults}
      />
    </>
  )
}
