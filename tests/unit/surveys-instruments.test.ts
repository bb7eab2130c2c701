import { describe, expect, it } from 'vitest'
import { readingLevels } from '../../surveys/checks/english/reading-levels.ts'
import { findInstrument, findWords } from '../../surveys/instruments/index.ts'
import { itemsForAdults } from '../../surveys/model/check-band-limits.ts'
import { checkInstrument } from '../../surveys/model/check-instrument.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { textsOf } from '../support/reading-level.ts'

function load(id: string) {
  const instrument = findInstrument(id, 1)
  const words = findWords(id, 1, 'en')
  if (!instrument || !words) throw new Error(`${id} version 1 is not registered in English`)
  return { instrument, words, items: instrumentItems(instrument), adults: itemsForAdults(instrument) }
}

const four = ['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'] as const

describe.each(four)('%s', (id) => {
  const { instrument, words, items, adults } = load(id)

  it('has no fault, words and all', () => {
    expect(checkInstrument(instrument, [words]).faults).toEqual([])
  })

  it('offers a way not to say in every sensitive section', () => {
    const closed = instrument.sections
      .filter((section) => section.sensitive)
      .flatMap((section) => section.items)
      .filter((item) => !item.preferNotToSay)
    expect(closed).toEqual([])
  })

  it('offers “not sure” with every question but comments, age and gender', () => {
    const sure = items.filter((item) => !item.notSure && item.kind !== 'free-text').map((item) => item.id)
    expect(['age', 'gender']).toEqual(expect.arrayContaining(sure))
  })

  it('keeps the promises of assent: own choice, skip, no names, limits, nothing taken back', () => {
    expect(Object.keys(words.assent)).toHaveLength(13)
    expect(words.assent.stopOrSkip).toMatch(/skip/)
    expect(words.assent.limits).toMatch(/send help/)
    expect(words.assent.cannotTakeBack).toMatch(/taken? (it )?back/)
  })

  it('tells a helper in five lines, with what to do, to say and to leave', () => {
    expect(words.helperGuidance?.lines).toHaveLength(5)
    expect(words.helperGuidance?.lines[2]).toMatch(/^Do not help if you are .*social worker/)
    expect(words.helperGuidance?.lines[4]).toMatch(/safeguarding rules/)
    expect(words.helperGuidance?.toDo.length).toBeGreaterThanOrEqual(3)
    expect(words.helperGuidance?.toSay.length).toBeGreaterThanOrEqual(3)
    expect(words.helperGuidance?.notToDo.length).toBeGreaterThanOrEqual(3)
  })

  it('uses words of care, no exclamation marks and no officialese', () => {
    const texts = textsOf(words)
    expect(
      texts.filter((text) => /!|\b(placements?|contact|respite|LAC|kids|siblings)\b/.test(text)),
    ).toEqual([])
  })

  it('can be read at its age', () => {
    const childs = Object.entries(words.items).filter(([item]) => !adults.has(item))
    const questions = childs.flatMap(([, item]) => [item.question, item.hint ?? ''])
    const said = words.childAssent ?? words.assent
    const levels = readingLevels([...questions, ...textsOf(said), ...words.ending.paragraphs].filter(Boolean))
    const most = {
      'ages-4-7': { spache: 2.5, fleschKincaid: 2.5 },
      'ages-8-10': { spache: 3.5, fleschKincaid: 4 },
      'ages-11-17': { spache: 9, fleschKincaid: 6 },
      'care-leavers-16-25': { spache: 9, fleschKincaid: 6 },
    }[id]
    expect(levels.spache).toBeLessThanOrEqual(most.spache)
    expect(levels.fleschKincaid).toBeLessThanOrEqual(most.fleschKincaid)
  })
})

describe('ages 4 to 7', () => {
  const { instrument, words, items, adults } = load('ages-4-7')
  const childs = items.filter((item) => !adults.has(item.id))

  it('asks the adult five questions first and the child thirteen', () => {
    expect(adults.size).toBe(5)
    expect(childs).toHaveLength(13)
    expect(instrument.sections.map((section) => section.answeredBy)).toEqual([
      'adult',
      'child',
      'child',
      'child',
      'child',
    ])
  })

  it('asks the child in two or three options, with a picture, “I’m not sure” and no writing', () => {
    expect(childs.filter((item) => item.kind !== 'yes-no' && item.kind !== 'faces')).toEqual([])
    expect(childs.filter((item) => !item.notSure || item.picture === undefined)).toEqual([])
  })

  it('says four elements of assent to the child in a dozen words, with two buttons', () => {
    const { yourChoice, stopOrSkip, limits, agree, decline } = words.childAssent ?? words.assent
    expect(`${yourChoice} ${stopOrSkip} ${limits}`.split(' ').length).toBeLessThanOrEqual(12)
    expect([agree, decline]).toEqual(['Yes', 'Not today'])
  })

  it('asks no question of more than ten words and none about how often or yesterday', () => {
    for (const { id } of childs) {
      const question = words.items[id]?.question ?? ''
      expect(question.split(' ').length).toBeLessThanOrEqual(10)
      expect(question).not.toMatch(/often|yesterday|always|never|n’t|\bnot\b/)
    }
  })
})

describe('the surveys of those who read', () => {
  it.each([
    ['ages-8-10', 34],
    ['ages-11-17', 49],
    ['care-leavers-16-25', 50],
  ] as const)('%s has %i items, who you are last, and an agenda of three', (id, length) => {
    const { instrument, items } = load(id)
    expect(items).toHaveLength(length)
    expect(instrument.sections.at(-1)?.id).toBe('about-you')
    expect(items.find((item) => item.id === 'would-help-most')).toMatchObject({
      kind: 'multiple-choice',
      most: 3,
    })
    expect(items.some((item) => item.kind === 'free-text')).toBe(true)
  })

  it('use no 0 to 10 at 8 to 10', () => {
    expect(load('ages-8-10').items.filter((item) => item.kind === 'scale-0-10')).toEqual([])
  })

  it('ask shared items of care leavers in the words and codes of ages 11 to 17', () => {
    const [young, leavers] = [load('ages-11-17'), load('care-leavers-16-25')]
    for (const id of ['settled', 'feels-safe', 'good-friend', 'life-satisfaction', 'worthwhile', 'hopeful']) {
      expect(leavers.words.items[id]).toEqual(young.words.items[id])
      expect(leavers.items.find((item) => item.id === id)?.kind).toBe(
        young.items.find((item) => item.id === id)?.kind,
      )
    }
  })
})
