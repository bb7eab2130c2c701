import type { JSX } from 'preact'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/** Side by side where there is room, so that neither answer stands above the other. */
export function YesNoField(field: FieldProps): JSX.Element {
  return <OneChoice layout="row" {...field} />
}
