import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protectQuotes, type ReleasedComment } from '../../analysis/disclosure/protect-quotes.ts'
import { themes } from '../../surveys/model/theme.ts'

const policy = disclosurePolicy(10)
const many = { band: '11-17', answered: 40, synthetic: false } as const
const comment = (text: string, ...about: ReleasedComment['themes']): ReleasedComment => ({
  item: 'going-well',
  text,
  themes: about,
})

describe('quotes', () => {
  test('one for each theme, the first that it has', () => {
    const released = [comment('a', 'friends'), comment('b', 'friends'), comment('c', 'home')]
    const quotes = protectQuotes(released, many, policy)
    expect(quotes.map(({ theme, text }) => [theme, text])).toEqual([
      ['home', 'c'],
      ['friends', 'a'],
    ])
  })

  test('no comment stands under two themes of one page', () => {
    const quotes = protectQuotes([comment('a', 'home', 'friends')], many, policy)
    expect(quotes).toHaveLength(1)
  })

  test('a child of 4 to 7 is never quoted', () => {
    expect(protectQuotes([comment('a', 'home')], { ...many, band: '4-7' }, policy)).toEqual([])
  })

  test('nobody is quoted of fewer than ten who answered', () => {
    expect(protectQuotes([comment('a', 'home')], { ...many, answered: 9 }, policy)).toEqual([])
    expect(protectQuotes([comment('a', 'home')], { ...many, answered: 10 }, policy)).toHaveLength(1)
  })

  test('a lower threshold of figures lowers that of words no further', () => {
    expect(protectQuotes([comment('a', 'home')], { ...many, answered: 9 }, disclosurePolicy(5))).toEqual([])
    expect(protectQuotes([comment('a', 'home')], { ...many, answered: 19 }, disclosurePolicy(20))).toEqual([])
  })

  test('whatever was released: at most one a theme, no text twice, nothing that was not released', () => {
    const anyComment = fc.record({
      item: fc.constant('going-well'),
      text: fc.uuid(),
      themes: fc.subarray([...themes], { minLength: 1, maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(anyComment, { maxLength: 40 }), (released) => {
        const quotes = protectQuotes(released, many, policy)
        expect(new Set(quotes.map(({ theme }) => theme)).size).toBe(quotes.length)
        expect(new Set(quotes.map(({ text }) => text)).size).toBe(quotes.length)
        for (const { text, theme } of quotes) {
          expect(released.find((each) => each.text === text)?.themes).toContain(theme)
        }
      }),
    )
  })
})
