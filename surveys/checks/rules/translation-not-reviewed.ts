import { warningAtEveryAge } from '../rule.ts'
import { placeOf, type TranslationRule } from '../translation-rule.ts'

/** No native speaker has read it: it may be shown as a draft, and no real wave opens in it. */
export const translationNotReviewed: TranslationRule = {
  levels: warningAtEveryAge,
  check: ({ translations }) =>
    translations
      .filter(({ reviewed }) => !reviewed)
      .map(({ language, part }) => ({
        path: placeOf({ language, part }),
        message: `A draft that no native speaker has reviewed (${Object.keys(part.own).length} texts).`,
      })),
}
