import type { CandidateFile } from '../../server/commands/instruments/read-candidates.ts'
import { glossary } from '../../surveys/languages/en/glossary.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import type { Indicator, Measure } from '../../surveys/model/indicator.ts'
import type { Instrument, Item, ItemOf, Section } from '../../surveys/model/instrument.ts'
import type { InstrumentWords } from '../../surveys/model/words.ts'

/*
 * A tiny instrument that the checker has nothing to say about. Each file in `bad-instruments/` is this one with
 * a single thing wrong, named after what the checker calls it.
 */

export const likesHome: Item = { id: 'likes-home', kind: 'yes-no', notSure: true, preferNotToSay: false }
export const day: ItemOf<'single-choice'> = {
  id: 'day',
  kind: 'single-choice',
  ordered: true,
  options: ['good', 'in-between', 'bad'],
  notSure: true,
  preferNotToSay: true,
}
export const home: Section = { id: 'home', sensitive: false, items: [likesHome, day] }

export const soundInstrument: Instrument = { id: 'tiny', version: 1, band: '8-10', sections: [home] }

export const soundWords: InstrumentWords = {
  instrument: 'tiny',
  version: 1,
  language: 'en',
  title: 'Home',
  assent: {
    whatThisIs: 'We ask what home is like.',
    whyYou: 'You have a home.',
    whatYouDo: 'You pick an answer.',
    yourChoice: 'You can say yes or no.',
    stopOrSkip: 'You can stop.',
    noNames: 'We do not ask your name.',
    whoReads: 'We read it.',
    whatHappens: 'We put all answers together.',
    limits: 'We cannot see who you are.',
    cannotTakeBack: 'You cannot take it back.',
    whoToAsk: 'Ask us.',
    agree: 'Yes',
    decline: 'No',
  },
  sections: { home: { title: 'Your home' } },
  items: {
    'likes-home': { question: 'Do you like your home?' },
    day: {
      question: 'Is today a good or a bad day?',
      options: { good: 'A good day', 'in-between': 'In between', bad: 'A bad day' },
    },
  },
  ending: { title: 'Thank you', paragraphs: ['That is all.'] },
}

const measure = (item: string, positive: string, negative: string): Measure => ({
  instrument: 'tiny',
  versions: [1, 2],
  item,
  positive: [positive],
  negative: [negative],
})

const indicator = (id: string, measures: readonly Measure[]): Indicator => ({
  id,
  domain: 'recovery',
  label: 'have it',
  shortLabel: 'Has it',
  higherIsBetter: true,
  headline: false,
  measures,
})

export const soundIndicators: readonly Indicator[] = [
  indicator('likes-home', [measure('likes-home', 'yes', 'no')]),
  indicator('good-day', [measure('day', 'good', 'bad')]),
]

export const soundSurroundings = {
  sourceShared: shared,
  glossary,
  indicators: soundIndicators,
  breakdowns: [],
  published: {},
  acceptedBreaks: [],
  translations: [],
  untranslated: [],
} as const

export const sound: CandidateFile = {
  instrument: soundInstrument,
  words: soundWords,
  surroundings: soundSurroundings,
}
