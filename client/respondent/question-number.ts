import type { Answer, Answers } from '../../surveys/model/answer.ts'
import type { Condition } from '../../surveys/model/condition.ts'
import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { askedItems } from '../../surveys/model/routing.ts'

export type QuestionNumber = {
  readonly number: number
  /** The most there can be. It only ever shrinks on the way: a count that grows while you walk is a lie. */
  readonly total: number
  /** True once no answer still to come can change the total. */
  readonly settled: boolean
}

/** Which question this is, and of how many, as far as that can be said honestly. */
export function questionNumber(
  items: readonly LocalisedItem[],
  answers: Answers,
  current: string,
): QuestionNumber {
  const reachable: Record<string, Answer> = {}
  const open = new Set<string>()
  let total = 0
  let settled = true
  for (const { id, askedIf } of items) {
    const asked = askedIf === undefined ? 'yes' : mayHold(askedIf, reachable, open)
    const answer = answers[id]
    if (asked === 'no') continue
    total += 1
    if (asked === 'maybe') settled = false
    if (asked === 'yes' && answer !== undefined) reachable[id] = answer
    else open.add(id)
  }
  const number = askedItems(items, answers).findIndex(({ id }) => id === current) + 1
  return { number, total, settled }
}

type Verdict = 'yes' | 'no' | 'maybe'

/** Whether a condition holds while some items (`open`) have no answer yet: Kleene's three-valued logic. */
function mayHold(condition: Condition, answers: Answers, open: ReadonlySet<string>): Verdict {
  if ('not' in condition) return opposite[mayHold(condition.not, answers, open)]
  if ('all' in condition) {
    const parts = condition.all.map((part) => mayHold(part, answers, open))
    return parts.includes('no') ? 'no' : parts.includes('maybe') ? 'maybe' : 'yes'
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => mayHold(part, answers, open))
    return parts.includes('yes') ? 'yes' : parts.includes('maybe') ? 'maybe' : 'no'
  }
  if (open.has(condition.item)) return 'maybe'
  return chosen(answers[condition.item]).some((code) => condition.is.includes(code)) ? 'yes' : 'no'
}

const opposite: Record<Verdict, Verdict> = { yes: 'no', no: 'yes', maybe: 'maybe' }

function chosen(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return []
  if ('code' in answer) return [answer.code]
  return 'codes' in answer ? answer.codes : []
}
