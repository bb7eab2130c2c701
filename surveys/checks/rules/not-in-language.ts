import { type Rule, warningAtEveryAge } from '../rule.ts'

/** Whoever needs the language is left with a helper's own translation, or with none. */
export const notInLanguage: Rule = {
  levels: warningAtEveryAge,
  check: ({ untranslated }) =>
    untranslated.map((language) => ({
      path: ['words', language],
      message: 'We speak this language, and this version has not been put into it.',
    })),
}
