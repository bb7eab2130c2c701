import type { JSX } from 'preact'
import { FacesField } from '../faces/field.tsx'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/**
 * Side by side where there is room, so that neither answer stands above the other. A question with a picture is
 * for children who do not read yet: its answers have pictures too, and lie as faces do.
 */
export function YesNoField(field: FieldProps): JSX.Element {
  return field.item.picture === undefined ? <OneChoice layout="row" {...field} /> : <FacesField {...field} />
}
