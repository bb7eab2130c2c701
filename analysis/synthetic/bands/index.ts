import type { Band } from '../../../surveys/model/instrument.ts'
import { ages4To7 } from './ages-4-7.ts'
import { ages8To10 } from './ages-8-10.ts'
import { ages11To17 } from './ages-11-17.ts'
import { careLeavers } from './care-leavers.ts'
import type { SyntheticBand } from './synthetic-band.ts'

export const syntheticBands: Readonly<Record<Band, SyntheticBand>> = {
  '4-7': ages4To7,
  '8-10': ages8To10,
  '11-17': ages11To17,
  '16-25': careLeavers,
}
