import type { ItemKind } from '../../../surveys/model/instrument.ts'
import { AmountField } from './amount/field.tsx'
import { CountField } from './count/field.tsx'
import { FacesField } from './faces/field.tsx'
import type { Field } from './field-props.ts'
import { FreeTextField } from './free-text/field.tsx'
import { MultipleChoiceField } from './multiple-choice/field.tsx'
import { Scale0To10Field } from './scale-0-10/field.tsx'
import { SingleChoiceField } from './single-choice/field.tsx'
import { YesNoField } from './yes-no/field.tsx'

/** How each kind of item is asked on a screen. Typed over all kinds: a new kind does not compile without its field. */
export const fields: Readonly<Record<ItemKind, Field>> = {
  'single-choice': SingleChoiceField,
  faces: FacesField,
  'scale-0-10': Scale0To10Field,
  'yes-no': YesNoField,
  amount: AmountField,
  'multiple-choice': MultipleChoiceField,
  count: CountField,
  'free-text': FreeTextField,
}
