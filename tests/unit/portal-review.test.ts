import fc from 'fast-check'
import { expect, test } from 'vitest'
import { preview, wordsOfText } from '../../client/portal/review/words-of-text.ts'
import { blackOut } from '../../server/services/black-out.ts'

test('words keep their punctuation and their place', () => {
  expect(wordsOfText('Anna, my  sister.')).toEqual([
    { text: 'Anna,', start: 0, end: 5 },
    { text: 'my', start: 6, end: 8 },
    { text: 'sister.', start: 10, end: 17 },
  ])
})

test('what a reviewer is shown is what the server makes, but for spaces', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'ö', '😀', ',', ' ', '\n'),
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(20)), (text, chosen) => {
      const words = wordsOfText(text)
      const blackedOut = new Set(chosen.filter((place) => place < words.length))
      const made = blackOut(
        text,
        words.filter((_, place) => blackedOut.has(place)),
      )
      expect(made.trim().split(/\s+/).join(' ')).toBe(preview(words, blackedOut))
    }),
  )
})
