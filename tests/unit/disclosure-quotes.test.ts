import { expect, test } from 'vitest'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protectQuotes, type ReviewedQuote } from '../../analysis/disclosure/protect-quotes.ts'

const quote: ReviewedQuote = {
  ...{ text: 'My dog came too', theme: 'pets', page: '4', band: '11-17', authors: 12, besideHidden: false },
}
const printed = (...quotes: readonly Partial<ReviewedQuote>[]) =>
  protectQuotes(
    quotes.map((each) => ({ ...quote, ...each })),
    disclosurePolicy(),
  ).map(({ text }) => text)

test('one quote a theme and page', () => {
  expect(
    printed({}, { text: 'second' }, { text: 'other page', page: '5' }, { text: 'other', theme: 'food' }),
  ).toEqual(['My dog came too', 'other page', 'other'])
})

test('none of a theme few wrote about, beside a hidden group, or of the youngest', () => {
  expect(printed({ authors: 9 }, { besideHidden: true }, { band: '4-7' })).toEqual([])
})
