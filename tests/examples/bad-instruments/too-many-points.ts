import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** Six points where a child of eight to ten uses five at most. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      {
        ...home,
        items: [likesHome, { ...day, options: ['good', 'nice', 'in-between', 'so-so', 'poor', 'bad'] }],
      },
    ],
  },
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      day: {
        question: 'Is today a good or a bad day?',
        options: {
          good: 'A good day',
          nice: 'A nice day',
          'in-between': 'In between',
          'so-so': 'Just a day',
          poor: 'A poor day',
          bad: 'A bad day',
        },
      },
    },
  },
}
