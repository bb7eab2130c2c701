import { expect, test } from 'vitest'
import { missingValue } from '../../analysis/dataset/dataset.ts'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { breakdownGroups } from '../../analysis/tabulate/breakdown-groups.ts'
import { classifyAnswers } from '../../analysis/tabulate/classify-answers.ts'
import { tallyGroups } from '../../analysis/tabulate/tally.ts'
import { smallInstrument } from '../support/small-instrument.ts'

const dataset = datasetFromResponses(smallInstrument, [
  {
    localAuthority: 'north',
    answers: {
      'likes-tea': { code: 'yes' },
      'how-often': { code: 'rarely' },
      life: { code: '10' },
      wishes: { codes: ['cake', 'rest'] },
      comment: { text: 'more tea' },
    },
  },
  { localAuthority: 'south', answers: { 'likes-tea': { missing: 'not-sure' }, life: { code: '3' } } },
  {
    localAuthority: 'north',
    answers: {
      'likes-tea': { code: 'no' },
      life: { missing: 'prefer-not-to-say' },
      wishes: { codes: ['walks'] },
    },
  },
])
const values = (item: string) => [...(dataset.columns.get(item)?.values ?? [])]
const { skipped } = missingValue

test('codes become their places in the order of the screen', () => {
  expect(dataset.columns.get('likes-tea')?.codes).toEqual(['yes', 'no'])
  expect(values('likes-tea')).toEqual([0, missingValue['not-sure'], 1])
  expect(values('life')).toEqual([10, 3, missingValue['prefer-not-to-say']])
})

test('what was not asked is told from what was skipped, by routing alone', () => {
  expect(values('how-often')).toEqual([1, missingValue['not-asked'], missingValue['not-asked']])
  expect(values('mood')).toEqual([skipped, skipped, skipped])
})

test('a multiple choice has a column an option; a skip is missing in all', () => {
  expect(values('wishes/cake')).toEqual([1, skipped, 0])
  expect(values('wishes/walks')).toEqual([0, skipped, 1])
  expect(values('wishes/rest')).toEqual([1, skipped, 0])
})

test('text is left behind', () => {
  expect([...dataset.columns.keys()].filter((item) => item.startsWith('comment'))).toEqual([])
})

test('local authorities are places in a list', () => {
  expect(dataset.localAuthorities).toEqual(['north', 'south'])
  expect([...dataset.localAuthority]).toEqual([0, 1, 0])
})

test('a stored answer that does not fit the definition is a broken promise', () => {
  const row = (code: string) => [{ localAuthority: 'north', answers: { 'likes-tea': { code } } }]
  expect(() => datasetFromResponses(smallInstrument, row('perhaps'))).toThrow('likes-tea')
  const wishes = [{ localAuthority: 'north', answers: { wishes: { code: 'cake' } } }]
  expect(() => datasetFromResponses(smallInstrument, wishes)).toThrow('wishes')
})

test('no responses make empty columns', () => {
  const empty = datasetFromResponses(smallInstrument, [])
  expect(empty.size).toBe(0)
  expect(empty.columns.get('mood')?.values).toHaveLength(0)
})

const measure = (item: string, positive: readonly string[], negative: readonly string[]) => ({
  instrument: 'small',
  versions: [1],
  item,
  positive,
  negative,
})

test('the base is the valid answers; opt-outs and skips stay out', () => {
  const classes = classifyAnswers(dataset, measure('life', ['9', '10'], ['0']))
  expect(classes).not.toBeNull()
  const tallies = tallyGroups(classes ?? new Uint8Array(), dataset.localAuthority, 2)
  expect(tallies).toEqual([
    { base: 1, positive: 1, negative: 0 },
    { base: 1, positive: 0, negative: 0 },
  ])
})

test('in a multiple choice a positive tick outweighs a negative one', () => {
  const classes = classifyAnswers(dataset, measure('wishes', ['cake'], ['rest', 'walks']))
  expect([...(classes ?? [])]).toEqual([2, 0, 3])
})

test('an item the data lack has no classes', () => {
  expect(classifyAnswers(dataset, measure('no-such-item', ['yes'], []))).toBeNull()
})

test('those who did not say which group they belong to get the number after the last', () => {
  const groups = breakdownGroups(dataset, {
    id: 'tea',
    label: 'Tea',
    instrument: 'small',
    versions: [1],
    item: 'likes-tea',
    categories: [{ id: 'drinkers', label: 'Drinkers', codes: ['yes'] }],
  })
  expect([...groups]).toEqual([0, 1, 1])
})
