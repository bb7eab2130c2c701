import type { JSX } from 'preact'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/** In a column always: the order of a worded scale must look the same on every screen. */
export function SingleChoiceField(field: FieldProps): JSX.Element {
  return <OneChoice layout="column" {...field} />
}
