import type { JSX } from 'preact'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/** How many, as labelled choices: no typing, no stepper, and the last one means "or more". */
export function CountField(field: FieldProps): JSX.Element {
  return <OneChoice layout="row" {...field} />
}
