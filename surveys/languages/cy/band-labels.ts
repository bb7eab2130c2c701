import type { Band } from '../../model/instrument.ts'

export const bandLabels: Readonly<Record<Band, string>> = {
  '4-7': '4 i 7 oed',
  '8-10': '8 i 10 oed',
  '11-17': '11 i 17 oed',
  '16-25': '16 i 25 oed',
}
