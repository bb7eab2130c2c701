import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../../surveys/model/answer.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import { answerSchema } from '../../surveys/model/submission.ts'
import { arbitraryAnswers } from '../support/arbitrary-answers.ts'
import { arbitraryInstrument } from '../support/arbitrary-instrument.ts'

const answered = arbitraryInstrument.chain((instrument) =>
  fc.tuple(fc.constant(instrument), arbitraryAnswers(instrument)),
)

describe('answers', () => {
  it('that are valid pass every check and survive the wire', () => {
    fc.assert(
      fc.property(answered, ([instrument, answers]) => {
        expect(checkAnswers(instrument, answers)).toEqual([])
        const received: Answers = Object.fromEntries(
          Object.entries(JSON.parse(JSON.stringify(answers))).map(([id, answer]) => [
            id,
            answerSchema.parse(answer) as Answer,
          ]),
        )
        expect(received).toEqual(answers)
      }),
    )
  })

  it('that are completed cover what was asked, nothing else, stay valid and stay as they are', () => {
    fc.assert(
      fc.property(answered, ([instrument, answers]) => {
        const stored = completeAnswers(instrument, answers)
        const asked = askedItems(instrumentItems(instrument), answers)
        expect(Object.keys(stored)).toEqual(asked.map((item) => item.id))
        expect(checkAnswers(instrument, stored)).toEqual([])
        expect(completeAnswers(instrument, stored)).toEqual(stored)
      }),
    )
  })

  it('with one code keep that code, and ticks keep their set, when completed', () => {
    fc.assert(
      fc.property(answered, ([instrument, answers]) => {
        const stored = completeAnswers(instrument, answers)
        for (const [id, answer] of Object.entries(answers)) {
          const kept = stored[id]
          if ('code' in answer) expect(kept).toEqual(answer)
          if ('codes' in answer) {
            expect(kept && 'codes' in kept && [...kept.codes].sort()).toEqual([...answer.codes].sort())
          }
        }
      }),
    )
  })

  it('with a code the item does not have are always a fault at that place, and never quoted', () => {
    const withUnknown = answered.chain(([instrument, answers]) => {
      const coded = askedItems(instrumentItems(instrument), answers).filter(
        (item) => responseOptions(item).length > 0,
      )
      return fc.tuple(
        fc.constant(instrument),
        fc.constant(answers),
        coded.length === 0 ? fc.constant(null) : fc.constantFrom(...coded),
        fc.string({ minLength: 1, maxLength: 64 }).map((text) => `typed ${text}`),
      )
    })
    fc.assert(
      fc.property(withUnknown, ([instrument, answers, item, typed]) => {
        fc.pre(item !== null)
        if (item === null) return
        const wrong: Answer = item.kind === 'multiple-choice' ? { codes: [typed] } : { code: typed }
        const faults = checkAnswers(instrument, { ...answers, [item.id]: wrong })
        const own = faults.filter((fault) => fault.path[1] === item.id)
        expect(own.map((fault) => fault.code)).toContain('unknown-code')
        for (const fault of faults) expect(fault.message).not.toContain(typed)
      }),
    )
  })
})
