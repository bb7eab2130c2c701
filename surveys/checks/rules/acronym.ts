import { type Rule, warningAtEveryAge } from '../rule.ts'
import { textsOf } from '../texts.ts'

const known = ['OK', 'TV', 'UK']

/** Letters that stand for words shut out whoever was never told which. */
export const acronym: Rule = {
  levels: warningAtEveryAge,
  check: (subject) =>
    textsOf(subject).flatMap(({ path, text }) =>
      (text.match(/\b\p{Lu}{2,}s?\b/gu) ?? [])
        .filter((letters) => !known.includes(letters))
        .map((letters) => ({ path, message: `Write out what “${letters}” stands for.` })),
    ),
}
