import type { Band } from '../../model/instrument.ts'

/* From 3 to 10 Arabic counts years in the plural, from 11 in the singular. */
export const bandLabels: Readonly<Record<Band, string>> = {
  '4-7': 'من 4 إلى 7 سنوات',
  '8-10': 'من 8 إلى 10 سنوات',
  '11-17': 'من 11 إلى 17 سنة',
  '16-25': 'من 16 إلى 25 سنة',
}
