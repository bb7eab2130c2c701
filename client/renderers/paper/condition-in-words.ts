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
    const together = 'all' in condition === negated ? words.or : words.and
    return parts.map((part) => conditionInWords(part, numbered, words, negated)).join(together)
  }
  const found = numbered.find(({ item }) => item.id === condition.item)
  const labels = condition.is.map((code) => quoted(labelOf(found?.item, code), words)).join(words.or)
  return (negated ? words.notTicked : words.ticked)
    .replace('{labels}', labels)
    .replace('{number}', String(found?.number ?? ''))
}

const labelOf = (item: LocalisedItem | undefined, code: string): string =>
  item?.options.find((option) => option.code === code)?.label ?? code

const quoted = (label: string, { quotes }: PaperWords): string => `${quotes[0]}${label}${quotes[1]}`
