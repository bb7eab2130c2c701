import { errorAtEveryAge } from '../rule.ts'
import { placeOf, type TranslationRule } from '../translation-rule.ts'

/** `{count}` and its like stand for something put in later; a child would read the braces. */
export const translationPlaceholders: TranslationRule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, part, gaps }) =>
      gaps.otherPlaceholders.map((place) => ({
        path: placeOf({ language, part }, place),
        message: 'The places to fill in braces are not those of the source.',
      })),
    ),
}
