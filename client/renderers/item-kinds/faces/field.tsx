import type { JSX } from 'preact'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/** Faces always with their words: a face alone is read differently by every child. */
export function FacesField(field: FieldProps): JSX.Element {
  return (
    <OneChoice
      layout="faces"
      show={({ code, label }) => (
        <>
          {field.drawOption?.(code)}
          <span>{label}</span>
        </>
      )}
      {...field}
    />
  )
}
