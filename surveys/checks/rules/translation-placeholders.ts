import { errorAtEveryAge, type Rule } from '../rule.ts'

/** `{count}` and its like stand for something put in later; a child would read the braces. */
export const translationPlaceholders: Rule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, gaps }) =>
      gaps.otherPlaceholders.map((place) => ({
        path: ['words', language, ...place.split('.')],
        message: 'The places to fill in braces are not those of the source.',
      })),
    ),
}
