import type { Answer, Answers } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import { type Instrument, type Item, instrumentItems } from '../model/instrument.ts'
import { responseOptions } from '../model/item-kinds/index.ts'
import { conditionHolds } from '../model/routing.ts'

export type Reach = {
  /** For each item that some respondent is asked: answers that lead there, to the items before it. */
  readonly reached: ReadonlyMap<string, Answers>
  /** Items that some respondent is not asked. */
  readonly passedBy: ReadonlySet<string>
  /** False when there were too many ways through to follow them all. */
  readonly complete: boolean
}

const mostStates = 20_000

/**
 * Follows every way through an instrument at once, as far as routing can tell ways apart: after each item, two
 * ways that agree in everything later conditions ask about are one. Only codes that a condition names matter,
 * so a survey of fifty items has a handful of ways and not a number with thirty digits.
 */
export function reachableItems(instrument: Instrument): Reach {
  const items = instrumentItems(instrument)
  const reached = new Map<string, Answers>()
  const passedBy = new Set<string>()
  let ways: readonly Answers[] = [{}]
  for (const [position, item] of items.entries()) {
    const later = items.slice(position + 1).flatMap((each) => questionsOf(each.askedIf))
    const next = new Map<string, Answers>()
    for (const way of ways) {
      const asked = item.askedIf === undefined || conditionHolds(item.askedIf, way)
      if (asked && !reached.has(item.id)) reached.set(item.id, way)
      if (!asked) passedBy.add(item.id)
      for (const answer of asked ? answersThatMatter(item, later) : [undefined]) {
        const longer = answer === undefined ? way : { ...way, [item.id]: answer }
        const key = JSON.stringify(later.map(({ item: id }) => longer[id] ?? null))
        if (!next.has(key)) next.set(key, longer)
      }
    }
    if (next.size > mostStates) return { reached, passedBy, complete: false }
    ways = [...next.values()]
  }
  return { reached, passedBy, complete: true }
}

type Asked = { readonly item: string; readonly is: readonly string[] }

/** Every question that a condition asks of the answers. */
function questionsOf(condition: Condition | undefined): readonly Asked[] {
  if (condition === undefined) return []
  if ('all' in condition) return condition.all.flatMap(questionsOf)
  if ('any' in condition) return condition.any.flatMap(questionsOf)
  if ('not' in condition) return questionsOf(condition.not)
  return [condition]
}

/** One answer for each way in which later conditions can tell answers to this item apart; undefined is a skip. */
function answersThatMatter(item: Item, later: readonly Asked[]): readonly (Answer | undefined)[] {
  const named = new Set(later.filter((each) => each.item === item.id).flatMap((each) => each.is))
  const codes = responseOptions(item)
    .map((option) => option.code)
    .filter((code) => named.has(code))
  if (item.kind !== 'multiple-choice') return [undefined, ...codes.map((code) => ({ code }))]
  return ticksOf(codes, item.most ?? codes.length).map((ticks) =>
    ticks.length === 0 ? undefined : { codes: ticks },
  )
}

/** Every set of ticks, up to the most that may be chosen. */
function ticksOf(codes: readonly string[], most: number): readonly (readonly string[])[] {
  const sets: (readonly string[])[] = [[]]
  for (const code of codes) {
    sets.push(...sets.filter((set) => set.length < most).map((set) => [...set, code]))
  }
  return sets
}
