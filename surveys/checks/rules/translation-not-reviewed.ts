import { type Rule, warningAtEveryAge } from '../rule.ts'

/** No native speaker has read it: it may be shown as a draft, and no real wave opens in it. */
export const translationNotReviewed: Rule = {
  levels: warningAtEveryAge,
  check: ({ translations }) =>
    translations
      .filter(({ reviewed }) => !reviewed)
      .map(({ language, part }) => ({
        path: ['words', language],
        message: `A draft that no native speaker has reviewed (${Object.keys(part.own).length} texts).`,
      })),
}
