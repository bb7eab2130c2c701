import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reachableItems } from '../../surveys/checks/reachable-items.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import { versionName } from '../../surveys/model/version-name.ts'
import { arbitraryAnswers } from '../support/arbitrary-answers.ts'
import { arbitraryInstrument } from '../support/arbitrary-instrument.ts'

const versions = instrumentVersions.map((instrument) => [versionName(instrument), instrument] as const)

describe.each(versions)('%s', (_name, instrument) => {
  const items = instrumentItems(instrument)

  it('ends on every path, each item asked once at most and in order, and the answers fit', () => {
    fc.assert(
      fc.property(arbitraryAnswers(instrument), (answers) => {
        const positions = askedItems(items, answers).map((item) => items.indexOf(item))
        expect(positions.length).toBeGreaterThan(0)
        expect(positions).toEqual([...new Set(positions)].sort((left, right) => left - right))
        expect(checkAnswers(instrument, answers)).toEqual([])
        expect(Object.keys(completeAnswers(instrument, answers))).toEqual(
          positions.map((position) => items[position]?.id),
        )
      }),
    )
  })

  it('has no item that no answers lead to, and the answers that lead there are real ones', () => {
    const { reached, complete } = reachableItems(instrument)
    expect(complete).toBe(true)
    expect([...reached.keys()].sort()).toEqual(items.map((item) => item.id).sort())
    for (const [id, answers] of reached) {
      expect(checkAnswers(instrument, answers)).toEqual([])
      expect(askedItems(items, answers).map((item) => item.id)).toContain(id)
    }
  })

  it('asks every item unless its condition fails for somebody', () => {
    const { passedBy } = reachableItems(instrument)
    const conditional = items.filter((item) => item.askedIf !== undefined).map((item) => item.id)
    expect([...passedBy].sort()).toEqual([...conditional].sort())
  })
})

describe('the search for items that cannot be reached', () => {
  const searched = arbitraryInstrument.chain((instrument) =>
    fc.tuple(
      fc.constant(instrument),
      fc.array(arbitraryAnswers(instrument), { minLength: 1, maxLength: 20 }),
    ),
  )

  it('never calls an item unreachable that somebody is asked, nor a condition certain that fails for somebody', () => {
    fc.assert(
      fc.property(searched, ([instrument, respondents]) => {
        const items = instrumentItems(instrument)
        const { reached, passedBy, complete } = reachableItems(instrument)
        fc.pre(complete)
        for (const answers of respondents) {
          const asked = askedItems(items, answers)
          for (const item of items)
            expect(asked.includes(item) ? reached.has(item.id) : passedBy.has(item.id)).toBe(true)
        }
      }),
    )
  })

  it('shows answers that lead to every item it calls reachable', () => {
    fc.assert(
      fc.property(arbitraryInstrument, (instrument) => {
        const items = instrumentItems(instrument)
        for (const [id, answers] of reachableItems(instrument).reached) {
          expect(askedItems(items, answers).map((item) => item.id)).toContain(id)
        }
      }),
    )
  })
})
