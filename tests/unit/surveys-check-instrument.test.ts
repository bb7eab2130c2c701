import { describe, expect, it } from 'vitest'
import { checkInstrument } from '../../surveys/model/check-instrument.ts'
import type { Instrument, Item } from '../../surveys/model/instrument.ts'
import type { InstrumentWords, ItemWords } from '../../surveys/model/words.ts'
import { smallInstrument, smallWords } from '../support/small-instrument.ts'

const tea: Item = { id: 'likes-tea', kind: 'yes-no', notSure: true, preferNotToSay: false }
const milk: Item = { id: 'likes-milk', kind: 'yes-no', notSure: false, preferNotToSay: false }
const wishes: Item = {
  id: 'wishes',
  kind: 'multiple-choice',
  options: ['cake', 'rest'],
  notSure: false,
  preferNotToSay: false,
}

const withItems = (...items: Item[]): Instrument => ({
  ...smallInstrument,
  sections: [{ id: 'first', sensitive: false, items }],
})

const found = (input: unknown, words: readonly InstrumentWords[] = []) =>
  checkInstrument(input, words).faults.map((fault) => [fault.code, ...fault.path].join(' '))

const withItemWords = (id: string, words: ItemWords): InstrumentWords => ({
  ...smallWords,
  items: { ...smallWords.items, [id]: words },
})

describe('checkInstrument on a definition', () => {
  it('finds no fault with a sound one and hands it back', () => {
    expect(checkInstrument(smallInstrument, [smallWords])).toEqual({
      instrument: smallInstrument,
      faults: [],
    })
  })

  it('maps a wrong shape to faults with places and checks no further', () => {
    const input = { ...smallInstrument, version: 0, band: '3-4', extra: true }
    const checked = checkInstrument(input, [smallWords])
    expect(checked.instrument).toBeNull()
    expect(checked.faults.map((fault) => [fault.code, ...fault.path].join(' ')).sort()).toEqual([
      'wrong-shape',
      'wrong-shape band',
      'wrong-shape version',
    ])
  })

  it('takes anything at all without throwing', () => {
    expect(found(null)).toEqual(['wrong-shape'])
    expect(found('an instrument')).toEqual(['wrong-shape'])
  })

  it.each<[string, Instrument, string]>([
    ['an id used twice', withItems(tea, tea), 'duplicate-item sections 0 items 1 id'],
    [
      'a section id used twice',
      {
        ...smallInstrument,
        sections: [
          { id: 'a', sensitive: false, items: [tea] },
          { id: 'a', sensitive: false, items: [milk] },
        ],
      },
      'duplicate-section sections 1 id',
    ],
    [
      'routing to an item that is not there',
      withItems({ ...tea, askedIf: { item: 'coffee', is: ['yes'] } }),
      'routing-to-unknown-item sections 0 items 0 askedIf item',
    ],
    [
      'routing to a later item',
      withItems({ ...tea, askedIf: { item: 'likes-milk', is: ['yes'] } }, milk),
      'routing-to-later-item sections 0 items 0 askedIf item',
    ],
    [
      'routing to itself',
      withItems({ ...tea, askedIf: { item: 'likes-tea', is: ['yes'] } }),
      'routing-to-later-item sections 0 items 0 askedIf item',
    ],
    [
      'routing to a code that is not there, deep down',
      withItems(tea, {
        ...milk,
        askedIf: { any: [{ not: { all: [{ item: 'likes-tea', is: ['yes', 'perhaps'] }] } }] },
      }),
      'routing-to-unknown-code sections 0 items 1 askedIf any 0 not all 0 is 1',
    ],
    [
      'more ticks than options',
      withItems({ ...wishes, most: 3 }),
      'most-over-options sections 0 items 0 most',
    ],
    [
      'an option listed twice',
      withItems({ ...wishes, options: ['cake', 'cake'] }),
      'duplicate-option sections 0 items 0 options 1',
    ],
    [
      'a comment box for the youngest',
      {
        ...withItems({
          id: 'note',
          kind: 'free-text',
          mostCharacters: 9,
          notSure: false,
          preferNotToSay: false,
        }),
        band: '4-7',
      },
      'kind-not-for-band sections 0 items 0 kind',
    ],
    [
      'a longer scale than the band uses',
      withItems({
        id: 'scale',
        kind: 'single-choice',
        ordered: true,
        options: ['a', 'b', 'c', 'd', 'e', 'f'],
        notSure: false,
        preferNotToSay: false,
      }),
      'too-many-points sections 0 items 0 options',
    ],
  ])('finds %s', (_what, instrument, expected) => {
    expect(found(instrument)).toEqual([expected])
  })

  it('counts items against what the band can bear', () => {
    const many = Array.from({ length: 21 }, (_, position): Item => ({ ...tea, id: `item-${position}` }))
    expect(found({ ...withItems(...many), band: '4-7' })).toEqual(['too-many-items sections'])
    expect(found({ ...withItems(...many), band: '8-10' })).toEqual([])
  })
})

describe('checkInstrument on words', () => {
  it.each<[string, InstrumentWords, string[]]>([
    ['words of another version', { ...smallWords, version: 2 }, ['words-of-another-version words en']],
    [
      'an item without words, and the misspelt words left over',
      {
        ...smallWords,
        items: {
          ...Object.fromEntries(Object.entries(smallWords.items).filter(([id]) => id !== 'cups')),
          cup: { question: 'How many?' },
        },
      },
      ['item-words-left-over words en items cup', 'item-without-words words en items cups'],
    ],
    [
      'an option without a label, and one left over',
      withItemWords('how-often', { question: 'How often?', options: { often: 'Often', seldom: 'Seldom' } }),
      [
        'option-without-words words en items how-often options rarely',
        'option-words-left-over words en items how-often options seldom',
      ],
    ],
    [
      'options on a kind whose labels are shared',
      withItemWords('likes-tea', { question: 'Do you like tea?', options: { yes: 'Yes' } }),
      ['option-words-left-over words en items likes-tea options yes'],
    ],
    [
      'a scale without words at its ends',
      withItemWords('life', { question: 'How good is tea?' }),
      ['scale-without-ends words en items life ends'],
    ],
    [
      'ends on something that is no scale',
      withItemWords('cups', { question: 'How many?', ends: { low: 'Few', high: 'Many' } }),
      ['ends-left-over words en items cups ends'],
    ],
    [
      'a sensitive section that does not say why',
      { ...smallWords, sections: { first: { title: 'Tea' }, second: { title: 'More' } } },
      ['sensitive-without-why words en sections second why'],
    ],
    [
      'a section without words, and the misspelt words left over',
      { ...smallWords, sections: { furst: { title: 'Tea' }, second: { title: 'More', why: 'To learn.' } } },
      ['section-words-left-over words en sections furst', 'section-without-words words en sections first'],
    ],
    [
      'a blank',
      { ...smallWords, assent: { ...smallWords.assent, limits: '  ' } },
      ['empty-words words en assent limits'],
    ],
    [
      'a question longer than is read in one go',
      withItemWords('cups', {
        question:
          'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one',
      }),
      ['question-too-long words en items cups question'],
    ],
  ])('finds %s', (_what, words, expected) => {
    expect(found(smallInstrument, [words])).toEqual(expected)
  })

  it('says which language is at fault', () => {
    const welsh = { ...smallWords, language: 'cy', title: '' }
    expect(found(smallInstrument, [smallWords, welsh])).toEqual(['empty-words words cy title'])
  })
})
