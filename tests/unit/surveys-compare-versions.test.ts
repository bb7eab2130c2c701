import { describe, expect, it } from 'vitest'
import { shared } from '../../surveys/languages/en/shared.ts'
import { compareVersions, type Version } from '../../surveys/model/compare-versions.ts'
import type { Item } from '../../surveys/model/instrument.ts'
import { movedItems } from '../../surveys/model/moved-items.ts'
import {
  day,
  home,
  likesHome,
  soundIndicators,
  soundInstrument,
  soundWords,
} from '../examples/sound-instrument.ts'

const first: Version = { instrument: soundInstrument, words: soundWords, shared }

/** Version 2 with these items, and these words in place of version 1's. */
function second(items: readonly Item[], words: Partial<typeof soundWords.items> = {}): Version {
  return {
    instrument: { ...soundInstrument, version: 2, sections: [{ ...home, items: [...items] }] },
    words: { ...soundWords, version: 2, items: { ...soundWords.items, ...words } as typeof soundWords.items },
    shared,
  }
}

const compared = (after: Version) => compareVersions(first, after, soundIndicators)
const seriesOf = (after: Version, indicator: string) =>
  compared(after).series.find((each) => each.indicator === indicator)

describe('two versions that ask the same', () => {
  it('differ in nothing and continue every series', () => {
    expect(compared(second([likesHome, day]))).toEqual({
      added: [],
      removed: [],
      moved: [],
      wording: [],
      codes: [],
      routing: [],
      series: [
        { indicator: 'likes-home', verdict: 'continues', reasons: [] },
        { indicator: 'good-day', verdict: 'continues', reasons: [] },
      ],
    })
  })

  it('continue a series through a comma or a capital, and say that the text changed', () => {
    const after = second([likesHome, day], { 'likes-home': { question: 'Do you like your Home ?' } })
    expect(seriesOf(after, 'likes-home')?.verdict).toBe('continues')
    expect(compared(after).wording).toEqual([
      {
        place: 'items.likes-home.question',
        before: 'Do you like your home?',
        after: 'Do you like your Home ?',
      },
    ])
  })
})

describe('a series breaks', () => {
  const labels = soundWords.items['day']?.options ?? {}
  it.each<[string, Version, string, readonly string[]]>([
    [
      'with another question, were it by one letter',
      second([likesHome, day], { 'likes-home': { question: 'Did you like your home?' } }),
      'likes-home',
      ['question-reworded'],
    ],
    [
      'with another scale',
      second([likesHome, { ...day, options: ['good', 'bad'] }], {
        day: { question: 'Is today a good or a bad day?', options: { good: 'A good day', bad: 'A bad day' } },
      }),
      'good-day',
      ['codes-changed', 'labels-reworded'],
    ],
    [
      'with another label',
      second([likesHome, day], {
        day: { question: 'Is today a good or a bad day?', options: { ...labels, bad: 'An awful day' } },
      }),
      'good-day',
      ['labels-reworded'],
    ],
    [
      'when others are asked',
      second([likesHome, { ...day, askedIf: { item: 'likes-home', is: ['yes'] } }]),
      'good-day',
      ['asked-of-others'],
    ],
    ['when the item is gone', second([day], {}), 'likes-home', ['no-longer-asked']],
  ])('%s', (_when, after, indicator, reasons) => {
    expect(seriesOf(after, indicator)).toEqual({ indicator, verdict: 'breaks', reasons })
  })

  it('when the cut is another, though nobody was asked anything else', () => {
    const recut = soundIndicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.flatMap((measure) => [
        { ...measure, versions: [1] },
        { ...measure, versions: [2], positive: [...measure.positive, 'in-between'] },
      ]),
    }))
    const after = second([likesHome, day])
    expect(compareVersions(first, after, recut).series.map(({ reasons }) => reasons)).toEqual([
      ['cut-changed'],
      ['cut-changed'],
    ])
  })

  it('when what decides who is asked is worded anew', () => {
    const routed = (words: Partial<typeof soundWords.items>, version: 1 | 2): Version => {
      const made = second([likesHome, { ...day, askedIf: { item: 'likes-home', is: ['yes'] } }], words)
      return { ...made, instrument: { ...made.instrument, version }, words: { ...made.words, version } }
    }
    const before = routed({}, 1)
    const after = routed({ 'likes-home': { question: 'Do you love your home?' } }, 2)
    expect(compareVersions(before, after, soundIndicators).series).toEqual([
      { indicator: 'likes-home', verdict: 'breaks', reasons: ['question-reworded'] },
      { indicator: 'good-day', verdict: 'breaks', reasons: ['asked-of-others'] },
    ])
  })
})

describe('a series continues with caution', () => {
  it.each<[string, Version, string, readonly string[]]>([
    [
      'with another hint',
      second([likesHome, day], { 'likes-home': { question: 'Do you like your home?', hint: 'Now.' } }),
      'likes-home',
      ['hint-changed'],
    ],
    [
      'with another way not to answer',
      second([{ ...likesHome, preferNotToSay: true }, day]),
      'likes-home',
      ['ways-not-to-answer-changed'],
    ],
    [
      'after another item',
      second([likesHome, { ...likesHome, id: 'new' }, day], { new: { question: 'Is it warm?' } }),
      'good-day',
      ['asked-after-another-item'],
    ],
  ])('%s', (_when, after, indicator, reasons) => {
    expect(seriesOf(after, indicator)).toEqual({ indicator, verdict: 'continues-with-caution', reasons })
  })

  it('in another order', () => {
    const after = second([day, likesHome])
    expect(compared(after).moved).toHaveLength(1)
    expect(compared(after).series.map(({ verdict }) => verdict)).toEqual([
      'continues-with-caution',
      'continues-with-caution',
    ])
  })
})

describe('what is new and what changed', () => {
  it('is listed: items, codes with their order, routing', () => {
    const after = second(
      [
        likesHome,
        { ...day, options: ['bad', 'in-between', 'good'] },
        { ...likesHome, id: 'new', askedIf: { item: 'day', is: ['bad'] } },
      ],
      { new: { question: 'Is it warm?' } },
    )
    const { added, codes, routing } = compared(after)
    expect(added).toEqual(['new'])
    expect(codes).toEqual([
      { item: 'day', before: ['good', 'in-between', 'bad'], after: ['bad', 'in-between', 'good'] },
    ])
    expect(routing).toEqual([])
    expect(compareVersions(after, first, soundIndicators).removed).toEqual(['new'])
  })

  it('starts a series where an indicator was not fed before', () => {
    const later = soundIndicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) => ({ ...measure, versions: [2] })),
    }))
    const { series } = compareVersions(first, second([likesHome, day]), later)
    expect(series.map(({ verdict }) => verdict)).toEqual(['starts', 'starts'])
  })
})

describe('moved items', () => {
  it.each([
    [['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], []],
    [['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'], ['d']],
    [['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd'], []],
    [
      ['a', 'b', 'c', 'd'],
      ['b', 'a', 'd', 'c'],
      ['a', 'c'],
    ],
  ])('from %j to %j are %j', (before, after, moved) => {
    expect(movedItems(before, after)).toEqual(moved)
  })
})
