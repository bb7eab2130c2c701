import type { Answers } from './answer.ts'
import type { Condition } from './condition.ts'

/** What routing needs to know of an item; instruments and localised instruments both have it. */
export type RoutedItem = { readonly id: string; readonly askedIf?: Condition | undefined }

/**
 * True when the condition holds for these answers. An item that was skipped, refused or answered
 * "not sure" has no code, so no condition on its codes holds for it.
 */
export function conditionHolds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, answers))
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, answers))
  if ('not' in condition) return !conditionHolds(condition.not, answers)
  const answer = answers[condition.item]
  if (answer === undefined) return false
  if ('code' in answer) return condition.is.includes(answer.code)
  if ('codes' in answer) return answer.codes.some((code) => condition.is.includes(code))
  return false
}

/**
 * The items that are asked, in order. An answer to an item that is itself not asked (a person went
 * back and changed an earlier answer) never opens a later one.
 */
export function askedItems<Item extends RoutedItem>(
  items: readonly Item[],
  answers: Answers,
): readonly Item[] {
  const reachable: Record<string, Answers[string]> = {}
  return items.filter((item) => {
    const asked = item.askedIf === undefined || conditionHolds(item.askedIf, reachable)
    const answer = answers[item.id]
    if (asked && answer !== undefined) reachable[item.id] = answer
    return asked
  })
}
