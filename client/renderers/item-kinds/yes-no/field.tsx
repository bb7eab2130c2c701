import type { JSX } from 'preact'
import { type YesNoCode, YesNoPicture } from '../../pictures/yes-no-picture.tsx'
import type { FieldProps } from '../field-props.ts'
import { OneChoice } from '../one-choice.tsx'

const isDrawn = (code: string): code is YesNoCode => code === 'yes' || code === 'no'

/**
 * Side by side where there is room, so that neither answer stands above the other. A question with a picture is
 * for children who do not read yet: its answers have pictures too.
 */
export function YesNoField(field: FieldProps): JSX.Element {
  if (field.item.picture === undefined) return <OneChoice layout="row" {...field} />
  return (
    <OneChoice
      layout="faces"
      show={({ code, label }) => (
        <>
          {isDrawn(code) ? <YesNoPicture code={code} /> : null}
          <span>{label}</span>
        </>
      )}
      {...field}
    />
  )
}
