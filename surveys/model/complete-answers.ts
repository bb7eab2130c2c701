import type { Answer, Answers } from './answer.ts'
import { type Instrument, instrumentItems } from './instrument.ts'
import { kindOf } from './item-kinds/index.ts'
import { ownValue } from './own-value.ts'
import { askedItems } from './routing.ts'

/**
 * The answers as they are stored, from answers that `checkAnswers` found no fault with: every item that
 * was asked is there, in the order of the definition, and one left alone is `skipped`. An item that was
 * not asked is absent, which is how analysis tells "not asked" from "skipped". Completing twice changes nothing.
 */
export function completeAnswers(instrument: Instrument, answers: Answers): Answers {
  const asked = askedItems(instrumentItems(instrument), answers)
  return Object.fromEntries(
    asked.map((item): [string, Answer] => {
      const answer = ownValue(answers, item.id) ?? { missing: 'skipped' }
      return [item.id, kindOf(item).storedAnswer(item, answer)]
    }),
  )
}
