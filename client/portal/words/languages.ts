import { languageNames } from '../../../surveys/languages/language-names.ts'

const named = (code: string) => languageNames.find((language) => language.code === code)

/** A language under its own name, by which those who speak it know it. */
export const languageInWords = (code: string): string => named(code)?.name ?? code

export const directionOf = (code: string): 'ltr' | 'rtl' => named(code)?.direction ?? 'ltr'
