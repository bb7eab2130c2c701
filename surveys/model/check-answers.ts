import type { Answer, Answers } from './answer.ts'
import type { Fault } from './fault.ts'
import { type Instrument, type Item, instrumentItems } from './instrument.ts'
import { kindOf } from './item-kinds/index.ts'
import { askedItems } from './routing.ts'

/**
 * All faults of a set of answers against the definition they claim to answer, with their places
 * (`['answers', item, …]`). Empty means: safe to complete and store.
 *
 * Messages never repeat what was sent. It may be something a child typed, and messages reach logs and screens.
 */
export function checkAnswers(instrument: Instrument, answers: Answers): readonly Fault[] {
  const items = new Map(instrumentItems(instrument).map((item) => [item.id, item]))
  const asked = new Set(askedItems([...items.values()], answers).map((item) => item.id))
  return Object.entries(answers).flatMap(([id, answer], position): readonly Fault[] => {
    const item = items.get(id)
    if (item === undefined) {
      const message = `There is no such item in ${instrument.id} version ${instrument.version}.`
      return [{ path: ['answers', placeOf(id, position)], code: 'unknown-item', message }]
    }
    const faults = asked.has(id) ? checkAnswer(item, answer) : [notAsked, ...checkAnswer(item, answer)]
    return faults.map((fault) => ({ ...fault, path: ['answers', id, ...fault.path] }))
  })
}

const notAsked: Fault = {
  path: [],
  code: 'item-not-asked',
  message: 'This item is not asked after these answers, so it takes none.',
}

/** An unknown id that does not even look like an id could be anything somebody typed: say only where it stands. */
function placeOf(id: string, position: number): string | number {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) ? id : position
}

function checkAnswer(item: Item, answer: Answer): readonly Fault[] {
  if (!('missing' in answer)) return kindOf(item).checkAnswer(item, answer)
  const offered = {
    skipped: true,
    'not-sure': item.notSure,
    'prefer-not-to-say': item.preferNotToSay,
    // Of paper alone, where a clerk's entry is checked without them.
    'two-ticked': false,
    'not-readable': false,
  }
  if (offered[answer.missing]) return []
  const message = 'This item does not offer this way not to answer; skipping is always possible.'
  return [{ path: ['missing'], code: 'opt-out-not-offered', message }]
}
