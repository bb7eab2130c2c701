import { errorAtEveryAge } from '../rule.ts'
import { placeOf, type TranslationRule } from '../translation-rule.ts'

/** Somebody would meet a page in two languages, or a button with nothing on it. */
export const translationMissing: TranslationRule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, part, gaps }) =>
      [...gaps.missing, ...blanks(part.own)].map((place) => ({
        path: placeOf({ language, part }, place),
        message: 'This text has not been translated.',
      })),
    ),
}

function blanks(strings: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(strings).filter((place) => strings[place]?.trim() === '')
}
