import { describe, expect, it } from 'vitest'
import { findInstrument, findWords } from '../../surveys/instruments/index.ts'
import { checkInstrument } from '../../surveys/model/check-instrument.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { readingLevel, textsOf } from '../support/reading-level.ts'

const instrument = findInstrument('ages-11-17', 1)
const words = findWords('ages-11-17', 1, 'en')
if (!instrument || !words) throw new Error('ages-11-17 version 1 is not registered in English')
const items = instrumentItems(instrument)

describe('ages 11 to 17, version 1', () => {
  it('has no fault, words and all', () => {
    expect(checkInstrument(instrument, [words]).faults).toEqual([])
  })

  it('is no longer than the band bears and asks who you are last', () => {
    expect(items.length).toBeGreaterThanOrEqual(40)
    expect(items.length).toBeLessThanOrEqual(49)
    expect(instrument.sections.at(-1)?.id).toBe('about-you')
  })

  it('asks about a social worker only those who know who it is, and no code follows', () => {
    const routed = items.flatMap((item) => (item.askedIf ? [[item.id, item.askedIf] as const] : []))
    expect(Object.fromEntries(routed)).toEqual({
      'happy-with-school': { item: 'in-education', is: ['yes'] },
      'dreads-bullying': { item: 'in-education', is: ['yes'] },
      'carers-interested-in-school': { item: 'in-education', is: ['yes'] },
      'trusts-social-worker': { item: 'knows-social-worker', is: ['yes'] },
      'reaches-social-worker': { item: 'knows-social-worker', is: ['yes'] },
      'wants-to-know-more': { item: 'care-explained', is: ['partly', 'not-at-all'] },
      'help-with-worries': { item: 'worries', is: ['always', 'most-of-the-time', 'sometimes'] },
    })
  })

  it('offers a way not to say in every sensitive section', () => {
    const closed = instrument.sections
      .filter((section) => section.sensitive)
      .flatMap((section) => section.items)
      .filter((item) => !item.preferNotToSay)
    expect(closed).toEqual([])
  })

  it('can be read at grade six, the questions and the promises each by themselves too', () => {
    const questions = Object.values(words.items).flatMap((item) => [item.question, item.hint ?? ''])
    const promises = textsOf(words.assent)
    const whys = Object.values(words.sections).map((section) => section.why ?? '')
    expect(readingLevel([...questions, ...promises, ...whys])).toBeLessThanOrEqual(6)
    expect(readingLevel(questions)).toBeLessThanOrEqual(6)
    expect(readingLevel(promises)).toBeLessThanOrEqual(6)
  })

  it('says plainly that nobody can send help, and that nothing can be taken back', () => {
    expect(words.assent.limits).toContain('nobody can send help')
    expect(words.assent.limits).toContain('0800 1111')
    expect(words.assent.cannotTakeBack).toContain('cannot take it back')
  })

  it('uses words of care, no exclamation marks and no officialese', () => {
    const texts = textsOf(words)
    expect(texts.filter((text) => text.includes('!'))).toEqual([])
    expect(texts.filter((text) => /\b(placements?|contact|respite|LAC|kids|siblings)\b/i.test(text))).toEqual(
      [],
    )
  })
})
