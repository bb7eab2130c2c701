import { describe, expect, test } from 'vitest'
import { pageLook } from '../../client/respondent/page-look.ts'
import { itemsOfSamePart, routeThrough } from '../../client/respondent/route-through.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { exampleSurvey } from '../support/example-survey.ts'

const found = findLocalised('ages-4-7', 1, 'en')
if (found === undefined) throw new Error('ages-4-7 v1 is published')
const instrument = found
const kinds = routeThrough(instrument, {}).map(({ kind }) => kind)

describe('the way through ages 4 to 7', () => {
  test('is the adult’s, a hand-over, the child’s yes, the child’s, and back', () => {
    expect(kinds.slice(0, 9)).toEqual([
      'section',
      ...Array(5).fill('question'),
      'hand-over',
      'child-assent',
      'question',
    ])
    expect(kinds.slice(-3)).toEqual(['child-ending', 'hand-over', 'review'])
    expect(kinds.filter((kind) => kind === 'rest')).toEqual(['rest'])
  })

  test('counts five for the adult and thirteen for the child', () => {
    expect(itemsOfSamePart(instrument, 'placement').length).toBe(5)
    expect(itemsOfSamePart(instrument, 'settled').length).toBe(13)
  })
})

describe('whose page it is', () => {
  const survey = {
    ...exampleSurvey,
    instrument,
    lookUp: { ...exampleSurvey.lookUp, instrument: { id: 'ages-4-7', version: 1, band: '4-7' as const } },
  }
  test('is plain for the adult and large for the child, with the way out small', () => {
    expect(pageLook({ kind: 'question', item: 'age', changing: false }, survey)).toEqual({
      band: undefined,
      turn: 'adult',
      leave: 'below',
    })
    expect(pageLook({ kind: 'question', item: 'settled', changing: false }, survey)).toEqual({
      band: '4-7',
      turn: 'child',
      leave: 'below',
    })
  })

  test('keeps the way out above for everybody else', () => {
    expect(pageLook({ kind: 'review' }, exampleSurvey)).toEqual({
      band: '11-17',
      turn: undefined,
      leave: 'above',
    })
  })
})
