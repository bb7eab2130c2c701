import { errorAtEveryAge } from '../rule.ts'
import { placeOf, type TranslationRule } from '../translation-rule.ts'

/** The source has moved on: two languages would ask two questions under one number. */
export const translationStale: TranslationRule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, part, gaps }) =>
      gaps.stale.map((place) => ({
        path: placeOf({ language, part }, place),
        message: 'The source has changed since this was translated, or nobody noted what it translates.',
      })),
    ),
}
