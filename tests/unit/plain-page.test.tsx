import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionInWords } from '../../client/renderers/plain-page/condition-in-words.ts'
import { plainFields } from '../../client/renderers/plain-page/plain-fields.ts'
import { readForm } from '../../server/plain-page/read-form.ts'
import { wordsOfPage } from '../../server/plain-page/words-of-page.ts'
import { findLocalised, instrumentVersions } from '../../surveys/instruments/index.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { postedAnswer, readPostedAnswers } from '../../surveys/model/posted-answers.ts'
import { arbitraryAnswers } from '../support/arbitrary-answers.ts'
import { answered } from '../support/plain-page.ts'

const words = wordsOfPage('en')
const instrument = findLocalised('ages-11-17', 1, 'en')
const items = instrument?.sections.flatMap((section) => section.items) ?? []
const said = (condition: Parameters<typeof conditionInWords>[0]) => conditionInWords(condition, items, words)

describe('who is asked, in words', () => {
  const school = { item: 'in-education', is: ['yes'] }
  const worries = { item: 'worries', is: ['always', 'sometimes'] }
  const schoolWords = '“Yes” to “Do you go to school, college or training at the moment?”'
  const worriesWords =
    '“Always” or “Sometimes” to “How often are you worried about how you feel, or how you act?”'

  test('names the answers and the question', () => {
    expect(said(school)).toBe(`you said ${schoolWords}`)
    expect(said(worries)).toBe(`you said ${worriesWords}`)
  })

  test('joins parts, and carries "not" down to each', () => {
    expect(said({ all: [school, worries] })).toBe(`you said ${schoolWords} and you said ${worriesWords}`)
    expect(said({ any: [school, worries] })).toBe(`you said ${schoolWords} or you said ${worriesWords}`)
    expect(said({ not: { any: [school, worries] } })).toBe(
      `you did not say ${schoolWords} and you did not say ${worriesWords}`,
    )
    expect(said({ not: { not: school } })).toBe(said(school))
  })
})

test('no item has the name of a field of the form itself', () => {
  const ids = instrumentVersions.flatMap((version) => instrumentItems(version).map(({ id }) => id))
  expect(ids.filter((id) => plainFields.some((name) => name === id))).toEqual([])
})

describe('reading a form', () => {
  const item = (id: string) => {
    const found = items.find((each) => each.id === id)
    if (found === undefined) throw new Error(`No item ${id}`)
    return found
  }
  const read = (id: string, body: string) => postedAnswer(item(id), readForm(body))

  test('a box left empty is no answer, and blanks are none either', () => {
    expect(read('going-well', 'going-well=+%0D%0A').answer).toBeUndefined()
    expect(read('settled', 'settled=').answer).toBeUndefined()
    expect(read('settled', '').answer).toBeUndefined()
  })

  test('line ends of a form count once', () => {
    expect(read('going-well', 'going-well=a%0D%0Ab').answer).toEqual({ text: 'a\nb' })
  })

  test('what cannot stand together is kept whole and said', () => {
    expect(read('would-help-most', 'would-help-most=more-say&would-help-most=missing:not-sure')).toEqual({
      answer: { codes: ['more-say'] },
      optedOut: 'not-sure',
      several: false,
    })
    expect(read('settled', 'settled=very&settled=fairly')).toMatchObject({ several: true })
    expect(read('settled', 'settled=very&settled=very')).toMatchObject({ several: false })
  })

  test('anything at all can be read, and what is read is safe to store or has a fault', () => {
    const versions = fc.constantFrom(...instrumentVersions)
    fc.assert(
      fc.property(versions, fc.string(), fc.infiniteStream(fc.string()), (version, body, values) => {
        const fields = new Map(readForm(body))
        for (const { id } of instrumentItems(version)) fields.set(id, [values.next().value ?? ''])
        const { answers, faults } = readPostedAnswers(version, fields)
        if (faults.length === 0) completeAnswers(version, answers)
      }),
    )
  })
})

test.each(instrumentVersions.map((version) => [version.id, version] as const))(
  '%s: whatever somebody answers, the form says the same as the screens would',
  (_id, version) => {
    fc.assert(
      fc.property(arbitraryAnswers(version), (answers) => {
        const { answers: read, faults } = readPostedAnswers(
          version,
          new Map(
            Object.entries(answered(answers)).map(([id, values]) => [
              id,
              typeof values === 'string' ? [values] : values,
            ]),
          ),
        )
        expect(faults).toEqual([])
        expect(checkAnswers(version, read)).toEqual([])
        expect(completeAnswers(version, read)).toEqual(completeAnswers(version, answers))
      }),
    )
  },
)
