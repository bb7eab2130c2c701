import fc from 'fast-check'
import type { Answer, Answers } from '../../surveys/model/answer.ts'
import {
  type Instrument,
  type Item,
  type ItemKind,
  type ItemOf,
  instrumentItems,
} from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { askedItems } from '../../surveys/model/routing.ts'

const oneCode = (item: Item): fc.Arbitrary<Answer> =>
  fc.constantFrom(...responseOptions(item)).map(({ code }) => ({ code }))

/** Substantive answers by kind, made from the definition alone; typed over all kinds like the registry itself. */
const substantive: { readonly [Kind in ItemKind]: (item: ItemOf<Kind>) => fc.Arbitrary<Answer> } = {
  'single-choice': oneCode,
  faces: oneCode,
  'scale-0-10': oneCode,
  'yes-no': oneCode,
  amount: oneCode,
  count: oneCode,
  'multiple-choice': (item) =>
    fc
      .shuffledSubarray([...item.options], { minLength: 1, maxLength: item.most ?? item.options.length })
      .map((codes) => ({ codes })),
  'free-text': (item) =>
    fc.string({ unit: 'grapheme', maxLength: item.mostCharacters }).map((text) => ({
      text: text.slice(0, item.mostCharacters),
    })),
}

/** Any answer this item accepts: a substantive one or one of the ways not to answer that it offers. */
export function arbitraryAnswer(item: Item): fc.Arbitrary<Answer> {
  const make = substantive[item.kind] as (item: Item) => fc.Arbitrary<Answer>
  const missing: Answer[] = [{ missing: 'skipped' }]
  if (item.notSure) missing.push({ missing: 'not-sure' })
  if (item.preferNotToSay) missing.push({ missing: 'prefer-not-to-say' })
  return fc.oneof({ weight: 6, arbitrary: make(item) }, { weight: 1, arbitrary: fc.constantFrom(...missing) })
}

/** Valid answers to an instrument: some items left alone, and only those that routing asks are answered. */
export function arbitraryAnswers(instrument: Instrument): fc.Arbitrary<Answers> {
  const items = instrumentItems(instrument)
  const left: Answer | null = null
  return fc
    .tuple(...items.map((item) => fc.option(arbitraryAnswer(item), { nil: left, freq: 8 })))
    .map((answers) => {
      const given = items.flatMap((item, position) => {
        const answer = answers[position]
        return answer ? [[item.id, answer] as const] : []
      })
      const all: Answers = Object.fromEntries(given)
      const asked = new Set(askedItems(items, all).map((item) => item.id))
      return Object.fromEntries(given.filter(([id]) => asked.has(id)))
    })
}
