import { holdsPhrase } from '../english/tokens.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'
import { textsOf } from '../texts.ts'

/** Words that young people in care have asked adults to stop using, with what they say themselves. */
const instead: readonly (readonly [string, string])[] = [
  ['placement', 'home'],
  ['contact with', 'time with'],
  ['siblings', 'brothers and sisters'],
  ['respite', 'a break'],
  ['peers', 'friends, or people your age'],
  ['LAC', 'in care'],
  ['looked-after', 'in care'],
  ['unaccompanied', 'who came here without family'],
  ['challenging behaviour', 'what was hard'],
]

export const systemWord: Rule = {
  levels: errorAtEveryAge,
  check: (subject) =>
    textsOf(subject).flatMap(({ path, text }) =>
      instead
        .filter(([word]) => holdsPhrase(text, word))
        .map(([word, better]) => ({ path, message: `Not “${word}”; say “${better}”.` })),
    ),
}
