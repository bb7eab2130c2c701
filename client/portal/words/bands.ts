import type { Band } from '../../../surveys/model/instrument.ts'

/** Staff think in age bands; an instrument's own title is written for the child who opens it. */
export const bandInWords: Record<Band, string> = {
  '4-7': 'Ages 4 to 7',
  '8-10': 'Ages 8 to 10',
  '11-17': 'Ages 11 to 17',
  '16-25': 'Care leavers, ages 16 to 25',
}
