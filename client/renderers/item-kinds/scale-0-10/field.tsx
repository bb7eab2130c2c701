import type { JSX } from 'preact'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

/**
 * Eleven labelled radios with words at both ends: as reliable as a slider, better liked, and usable without
 * dragging (van Laerhoven 2004; WCAG 2.5.7). The words belong to the first and last label, so that a screen
 * reader says "0, very unhappy". A column on a phone; a row where eleven targets of 48 px fit beside each other.
 */
export function Scale0To10Field(field: FieldProps): JSX.Element {
  const { ends, options } = field.item
  return (
    <OneChoice
      layout="steps"
      show={({ label }, position) => {
        const end = position === 0 ? ends?.low : position === options.length - 1 ? ends?.high : undefined
        return (
          <>
            <span class="step-number">{label}</span>
            {end === undefined ? null : <span class="step-end"> {end}</span>}
          </>
        )
      }}
      {...field}
    />
  )
}
