import { errorAtEveryAge } from '../rule.ts'
import { placeOf, type TranslationRule } from '../translation-rule.ts'

/** Nearly always a misspelt id, and so a text that is missing elsewhere. */
export const translationLeftOver: TranslationRule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, part, gaps }) =>
      gaps.leftOver.map((place) => ({
        path: placeOf({ language, part }, place),
        message: 'The source has no text at this place.',
      })),
    ),
}
