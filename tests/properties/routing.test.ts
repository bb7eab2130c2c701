import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { checkInstrument } from '../../surveys/model/check-instrument.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import { arbitraryAnswer, arbitraryAnswers } from '../support/arbitrary-answers.ts'
import { arbitraryInstrument } from '../support/arbitrary-instrument.ts'

const answeredInstrument = arbitraryInstrument.chain((instrument) =>
  fc.tuple(fc.constant(instrument), arbitraryAnswers(instrument), fc.nat(), fc.nat()),
)

const skipped = { missing: 'skipped' } as const

describe('routing', () => {
  it('ends, asking each item at most once and in the order of the definition', () => {
    fc.assert(
      fc.property(answeredInstrument, ([instrument, answers]) => {
        const items = instrumentItems(instrument)
        const positions = askedItems(items, answers).map((item) => items.indexOf(item))
        expect(positions).toEqual([...new Set(positions)].sort((left, right) => left - right))
      }),
    )
  })

  it('decides an item from the answers before it alone', () => {
    fc.assert(
      fc.property(answeredInstrument, ([instrument, answers, cut]) => {
        const items = instrumentItems(instrument)
        const first = items.slice(0, cut % (items.length + 1))
        const early = Object.fromEntries(
          Object.entries(answers).filter(([id]) => first.some((item) => item.id === id)),
        )
        const asked = askedItems(items, answers).filter((item) => first.includes(item))
        expect(askedItems(first, early)).toEqual(asked)
        expect(askedItems(items, early).filter((item) => first.includes(item))).toEqual(asked)
      }),
    )
  })

  it('lets no answer to an item that was not asked open another', () => {
    const withStray = arbitraryInstrument.chain((instrument) => {
      const items = instrumentItems(instrument)
      const strays = fc.tuple(...items.map((item) => arbitraryAnswer(item)))
      return fc.tuple(fc.constant(instrument), arbitraryAnswers(instrument), strays)
    })
    fc.assert(
      fc.property(withStray, ([instrument, answers, strays]) => {
        const items = instrumentItems(instrument)
        const asked = askedItems(items, answers)
        const stray = items.flatMap((item, position) =>
          asked.includes(item) ? [] : [[item.id, strays[position] ?? skipped] as const],
        )
        expect(askedItems(items, { ...answers, ...Object.fromEntries(stray) })).toEqual(asked)
      }),
    )
  })

  it('is accepted by the checker when it looks back, and refused at its place when it looks ahead', () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        expect(checkInstrument(instrument, []).faults).toEqual([])
        const items = instrumentItems(instrument)
        const routed = items.findIndex((item) => item.askedIf !== undefined)
        fc.pre(routed !== -1)
        const turned = {
          ...instrument,
          sections: [{ id: 'only', sensitive: false, items: [...items].reverse() }],
        }
        const codes = checkInstrument(turned, []).faults.map((fault) => fault.code)
        expect(codes).toContain('routing-to-later-item')
      }),
    )
  })

  it('asks every item of ages 11 to 17 for some answers', () => {
    const instrument = findInstrument('ages-11-17', 1)
    if (!instrument) throw new Error('ages-11-17 version 1 is not registered')
    const items = instrumentItems(instrument)
    const seen = new Set<string>()
    for (const answers of fc.sample(arbitraryAnswers(instrument), { numRuns: 200, seed: 11 })) {
      for (const item of askedItems(items, answers)) seen.add(item.id)
    }
    expect([...seen].sort()).toEqual(items.map((item) => item.id).sort())
  })
})
