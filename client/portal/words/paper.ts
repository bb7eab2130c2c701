import type { Variant } from '../edge/paper-wire.ts'
import { languageInWords } from './languages.ts'

export const variantInWords: Readonly<Record<Variant, string>> = {
  standard: 'Normal, 14 point',
  'large-print': 'Large print, 18 point',
  'extra-large-print': 'Very large print, 24 point on A3',
  'easy-read': 'Easy read, 16 point, hard words explained',
}

/** What a form is, in one line. */
export const formInWords = (form: {
  readonly title: string
  readonly language: string
  readonly variant: Variant
}): string =>
  `${form.title}, ${languageInWords(form.language)}, ${variantInWords[form.variant].toLowerCase()}`
