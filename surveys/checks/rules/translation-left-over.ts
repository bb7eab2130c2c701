import { errorAtEveryAge, type Rule } from '../rule.ts'

/** Nearly always a misspelt id, and so a text that is missing elsewhere. */
export const translationLeftOver: Rule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, gaps }) =>
      gaps.leftOver.map((place) => ({
        path: ['words', language, ...place.split('.')],
        message: 'The source has no text at this place.',
      })),
    ),
}
