import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blackOut, leftOut } from '../../server/services/black-out.ts'
import { quotes } from '../../server/services/raise-concern.ts'

test.each([
  ['Anna is kind', [[0, 4]], '[…] is kind'],
  ['I like Anna', [[7, 11]], 'I like […]'],
  [
    'Ask Anna Maria Smith',
    [
      [4, 8],
      [9, 14],
    ],
    'Ask […] Smith',
  ],
  [
    'Ask Anna and Bo',
    [
      [4, 8],
      [13, 15],
    ],
    'Ask […] and […]',
  ],
  [
    'Ask Anna',
    [
      [4, 6],
      [5, 8],
    ],
    'Ask […]',
  ],
  ['all of it', [], 'all of it'],
] as const)('%s', (text, ranges, expected) => {
  expect(
    blackOut(
      text,
      ranges.map(([start, end]) => ({ start, end })),
    ),
  ).toBe(expected)
})

test('a character of two units is not cut in half', () => {
  expect(blackOut('so 😀 then', [{ start: 3, end: 4 }])).toBe('so […] then')
})

test('whatever is blacked out: no marked letter is left, every other one is, in order', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefgh '), maxLength: 60 })
  const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }))
  fc.assert(
    fc.property(letters, fc.array(range, { maxLength: 8 }), (text, ranges) => {
      const kept = [...text].filter(
        (_, place) => !ranges.some(({ start, end }) => start <= place && place < end),
      )
      const made = blackOut(text, ranges).replaceAll(leftOut, '')
      expect(made.replaceAll(' ', '')).toBe(kept.join('').replaceAll(' ', ''))
    }),
  )
})

test('five words in a row are a quotation, four are not, whatever the case and commas', () => {
  const original = 'They lock the kitchen every night at home'
  expect(quotes('I read: LOCK the kitchen, every night', original)).toBe(true)
  expect(quotes('It seems they lock the kitchen sometimes', original)).toBe(false)
  expect(quotes('', original)).toBe(false)
})
