import type { JSX } from 'preact'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/** Too little, about right, too much: a scale with its good answer in the middle, in a column like other scales. */
export function AmountField(field: FieldProps): JSX.Element {
  return <OneChoice layout="column" {...field} />
}
