import type { Condition } from '../../../surveys/model/condition.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { PaperWords } from '../../../surveys/model/paper-words.ts'
import { fill } from '../fill.ts'
import { walkCondition } from '../walk-condition.ts'

export type NumberedItem = { readonly item: LocalisedItem; readonly number: number }

/** When a question is asked, as somebody with a pencil reads it: “you ticked “Yes” at question 7”. */
export function conditionInWords(
  condition: Condition,
  numbered: readonly NumberedItem[],
  words: PaperWords,
): string {
  const joinedBy = (together: string) => (one: string, other: string) => fill(together, { one, other })
  const either = joinedBy(words.either)
  return walkCondition(condition, {
    both: joinedBy(words.both),
    either,
    one: (single, negated) => {
      const found = numbered.find(({ item }) => item.id === single.item)
      const labels = single.is
        .map((code) => fill(words.quoted, { label: labelOf(found?.item, code) }))
        .reduce(either)
      return fill(negated ? words.notTicked : words.ticked, { labels, number: found?.number ?? '' })
    },
  })
}

const labelOf = (item: LocalisedItem | undefined, code: string): string =>
  item?.options.find((option) => option.code === code)?.label ?? code
