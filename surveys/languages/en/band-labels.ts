import type { Band } from '../../model/instrument.ts'

/** Ends "young people …" or stands alone in a table: "aged 11 to 17". */
export const bandLabels: Readonly<Record<Band, string>> = {
  '4-7': 'aged 4 to 7',
  '8-10': 'aged 8 to 10',
  '11-17': 'aged 11 to 17',
  '16-25': 'aged 16 to 25',
}

export function bandLabel(band: Band): string {
  return bandLabels[band]
}
