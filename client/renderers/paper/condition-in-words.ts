import type { Condition } from '../../../surveys/model/condition.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { PaperWords } from '../../../surveys/model/paper-words.ts'

export type NumberedItem = { readonly item: LocalisedItem; readonly number: number }

/** When a question is asked, as somebody with a pencil reads it: “you ticked “Yes” at question 7”. */
export function conditionInWords(
  condition: Condition,
  numbered: readonly NumberedItem[],
  words: PaperWords,
  negated = false,
): string {
  if ('not' in condition) return conditionInWords(condition.not, numbered, words, !negated)
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any
    // Not (a and b) is not a, or not b.
    const together = 'all' in condition === negated ? words.either : words.both
    return joined(
      parts.map((part) => conditionInWords(part, numbered, words, negated)),
      together,
    )
  }
  const found = numbered.find(({ item }) => item.id === condition.item)
  const labels = joined(
    condition.is.map((code) => words.quoted.replace('{label}', labelOf(found?.item, code))),
    words.either,
  )
  return (negated ? words.notTicked : words.ticked)
    .replace('{labels}', labels)
    .replace('{number}', String(found?.number ?? ''))
}

const labelOf = (item: LocalisedItem | undefined, code: string): string =>
  item?.options.find((option) => option.code === code)?.label ?? code

const joined = (parts: readonly string[], together: string): string =>
  parts.reduce((one, other) => together.replace('{one}', one).replace('{other}', other))
