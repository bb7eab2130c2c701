import type { JSX } from 'preact'
import { Face, type FaceCode } from '../../pictures/face.tsx'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

const drawn: readonly string[] = ['happy', 'in-between', 'sad'] satisfies FaceCode[]
const isFace = (code: string): code is FaceCode => drawn.includes(code)

/** Faces always with their words: a face alone is read differently by every child. */
export function FacesField(field: FieldProps): JSX.Element {
  return (
    <OneChoice
      layout="faces"
      show={({ code, label }) => (
        <>
          {isFace(code) ? <Face face={code} /> : null}
          <span>{label}</span>
        </>
      )}
      {...field}
    />
  )
}
