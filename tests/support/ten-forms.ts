import { findLocalised } from '../../surveys/instruments/index.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { askedItems } from '../../surveys/model/routing.ts'

/** What a young person's form has at one question, and the keys that say so. */
export type OnPaper = { readonly item: string; readonly keys: string; readonly answer: Answers[string] }

const letters = 'abcdefgh'
const oneSign = (place: number): string => (place < 9 ? String(place + 1) : (letters[place - 9] ?? ''))

/** A form as one of ten young people filled it in: every kind of question, of skip, and of what cannot be typed. */
export function filledForm(person: number): readonly OnPaper[] {
  const instrument = findLocalised('ages-11-17', 1, 'en')
  if (instrument === undefined) throw new Error('No such survey.')
  const items = instrument.sections.flatMap((section) => section.items)
  const dice = diceOf(person)
  const given: Record<string, Answers[string]> = {}
  return items.map((item) => {
    const asked = askedItems(items, given).includes(item)
    const { keys, answer } = asked ? onPaper(item, dice) : blank
    if (asked) given[item.id] = answer
    return { item: item.id, keys, answer }
  })
}

const blank = { keys: '-', answer: { missing: 'skipped' } } as const

function onPaper(item: LocalisedItem, dice: (sides: number) => number): Omit<OnPaper, 'item'> {
  const fate = dice(20)
  if (fate === 0) return blank
  if (fate === 1) return { keys: '/', answer: { missing: 'not-readable' } }
  if (item.kind === 'free-text') return { keys: `What I wrote: ${dice(1000)}.`, answer: { text: '' } }
  if (fate === 2) return { keys: '*', answer: { missing: 'two-ticked' } }
  const optOut = item.optOuts[0]
  if (fate === 3 && optOut !== undefined) {
    const keys = item.kind === 'scale-0-10' ? 'a' : oneSign(item.options.length)
    return { keys, answer: { missing: optOut.missing } }
  }
  const place = dice(item.options.length)
  const code = item.options[place]?.code ?? ''
  const keys = item.kind === 'scale-0-10' ? code : oneSign(place)
  return { keys, answer: item.kind === 'multiple-choice' ? { codes: [code] } : { code } }
}

/** A linear congruential generator: the same forms every time. */
function diceOf(seed: number): (sides: number) => number {
  let state = (seed + 1) * 2_654_435_761
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}
