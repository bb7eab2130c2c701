import type { Instrument } from '../../surveys/model/instrument.ts'
import type { InstrumentWords } from '../../surveys/model/words.ts'

/** One item of each kind, small enough to write expected results by hand. */
export const smallInstrument: Instrument = {
  id: 'small',
  version: 1,
  band: '11-17',
  sections: [
    {
      id: 'first',
      sensitive: false,
      items: [
        { id: 'likes-tea', kind: 'yes-no', notSure: true, preferNotToSay: false },
        {
          id: 'how-often',
          kind: 'single-choice',
          ordered: true,
          options: ['often', 'rarely'],
          askedIf: { item: 'likes-tea', is: ['yes'] },
          notSure: false,
          preferNotToSay: false,
        },
        { id: 'mood', kind: 'faces', faces: 3, notSure: false, preferNotToSay: false },
        { id: 'life', kind: 'scale-0-10', notSure: false, preferNotToSay: true },
      ],
    },
    {
      id: 'second',
      sensitive: true,
      items: [
        { id: 'time', kind: 'amount', none: true, notSure: false, preferNotToSay: false },
        {
          id: 'wishes',
          kind: 'multiple-choice',
          options: ['cake', 'walks', 'rest'],
          most: 2,
          notSure: false,
          preferNotToSay: false,
        },
        { id: 'cups', kind: 'count', most: 3, notSure: false, preferNotToSay: false },
        { id: 'comment', kind: 'free-text', mostCharacters: 12, notSure: false, preferNotToSay: false },
      ],
    },
  ],
}

const sentence = 'A sentence.'

export const smallWords: InstrumentWords = {
  instrument: 'small',
  version: 1,
  language: 'en',
  title: 'Tea',
  assent: {
    whatThisIs: sentence,
    whyYou: sentence,
    whatYouDo: sentence,
    yourChoice: sentence,
    stopOrSkip: sentence,
    noNames: sentence,
    whoReads: sentence,
    whatHappens: sentence,
    limits: sentence,
    cannotTakeBack: sentence,
    whoToAsk: sentence,
    agree: 'Yes',
    decline: 'No',
  },
  sections: { first: { title: 'Tea' }, second: { title: 'More', why: 'To learn about tea.' } },
  items: {
    'likes-tea': { question: 'Do you like tea?' },
    'how-often': { question: 'How often?', options: { often: 'Often', rarely: 'Rarely' } },
    mood: { question: 'How are you?' },
    life: { question: 'How good is tea?', hint: 'Black tea.', ends: { low: 'Bad', high: 'Good' } },
    time: { question: 'How much time for tea?' },
    wishes: { question: 'What with it?', options: { cake: 'Cake', walks: 'Walks', rest: 'A rest' } },
    cups: { question: 'How many cups?' },
    comment: { question: 'Anything else?' },
  },
  ending: { title: 'Thanks', paragraphs: [sentence] },
}
