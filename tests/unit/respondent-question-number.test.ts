import { expect, test } from 'vitest'
import { questionNumber } from '../../client/respondent/question-number.ts'
import { allItems } from '../../client/respondent/route-through.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import type { Condition } from '../../surveys/model/condition.ts'
import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { exampleSurvey } from '../support/example-survey.ts'

const small = allItems(exampleSurvey.instrument)
const yes = { code: 'yes' }
const no = { code: 'no' }

test('while an answer to come can still change the total, it is the most there can be', () => {
  expect(questionNumber(small, {}, 'likes-tea')).toEqual({ number: 1, total: 8, settled: false })
})

test('once nothing can change it, the total is said plainly', () => {
  expect(questionNumber(small, { 'likes-tea': yes }, 'how-often')).toEqual({
    number: 2,
    total: 8,
    settled: true,
  })
  expect(questionNumber(small, { 'likes-tea': no }, 'mood')).toEqual({ number: 2, total: 7, settled: true })
  expect(questionNumber(small, { 'likes-tea': { missing: 'skipped' } }, 'mood').total).toBe(7)
})

test('what a closed question once answered opens nothing', () => {
  const answers = { 'likes-tea': no, 'how-often': { code: 'often' } }
  expect(questionNumber(small, answers, 'comment')).toEqual({ number: 7, total: 7, settled: true })
})

const item = (id: string, askedIf?: Condition): LocalisedItem => ({
  id,
  kind: 'yes-no',
  question: id,
  askedIf,
  options: [],
  optOuts: [],
})
const a: Condition = { item: 'a', is: ['yes'] }
const b: Condition = { item: 'b', is: ['yes'] }

test.each<[string, Condition, object, number, boolean]>([
  ['all: one false part decides', { all: [a, b] }, { a: no }, 2, true],
  ['all: one true part does not', { all: [a, b] }, { a: yes }, 3, false],
  ['any: one true part decides', { any: [a, b] }, { a: yes }, 3, true],
  ['any: one false part does not', { any: [a, b] }, { a: no }, 3, false],
  ['not: turns what is known', { not: a }, { a: yes }, 2, true],
  ['not: leaves open what is open', { not: b }, { a: yes }, 3, false],
  ['one of several ticked decides', a, { a: { codes: ['yes', 'other'] } }, 3, true],
])('%s', (_case, askedIf, answers, total, settled) => {
  const items = [item('a'), item('b'), item('c', askedIf)]
  expect(questionNumber(items, { ...answers }, 'a')).toEqual({ number: 1, total, settled })
})

test('a question that may not be asked keeps those open that hang on it', () => {
  const items = [item('a'), item('b', a), item('c', b)]
  expect(questionNumber(items, { b: yes }, 'a')).toEqual({ number: 1, total: 3, settled: false })
  expect(questionNumber(items, { a: no, b: yes }, 'a')).toEqual({ number: 1, total: 1, settled: true })
})

test('the survey for 11 to 17 promises no more than it can ask', () => {
  const instrument = findLocalised('ages-11-17', 1, 'en')
  if (instrument === undefined) throw new Error('ages-11-17 v1 is published')
  const items = allItems(instrument)
  expect(questionNumber(items, {}, 'settled')).toEqual({ number: 1, total: items.length, settled: false })
})
