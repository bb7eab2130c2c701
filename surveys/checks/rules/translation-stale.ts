import { errorAtEveryAge, type Rule } from '../rule.ts'

/** The source has moved on: two languages would ask two questions under one number. */
export const translationStale: Rule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, gaps }) =>
      gaps.stale.map((place) => ({
        path: ['words', language, ...place.split('.')],
        message: 'The source has changed since this was translated, or nobody noted what it translates.',
      })),
    ),
}
