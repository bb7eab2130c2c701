import { errorAtEveryAge, type Rule } from '../rule.ts'

/** Somebody would meet a page in two languages, or a button with nothing on it. */
export const translationMissing: Rule = {
  levels: errorAtEveryAge,
  check: ({ translations }) =>
    translations.flatMap(({ language, part, gaps }) =>
      [...gaps.missing, ...blanks(part.own)].map((place) => ({
        path: ['words', language, ...place.split('.')],
        message: 'This text has not been translated.',
      })),
    ),
}

function blanks(strings: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(strings).filter((place) => strings[place]?.trim() === '')
}
