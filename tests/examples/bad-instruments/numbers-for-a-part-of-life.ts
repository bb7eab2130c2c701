import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import {
  home,
  likesHome,
  sound,
  soundIndicators,
  soundInstrument,
  soundSurroundings,
  soundWords,
} from '../sound-instrument.ts'

/** Eleven steps at eight to ten, for one part of life. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      { ...home, items: [likesHome, { id: 'day', kind: 'scale-0-10', notSure: true, preferNotToSay: true }] },
    ],
  },
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      day: { question: 'Is today a good or a bad day?', ends: { low: 'A bad day', high: 'A good day' } },
    },
  },
  surroundings: {
    ...soundSurroundings,
    indicators: soundIndicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) =>
        measure.item === 'day' ? { ...measure, positive: ['10'], negative: ['0'] } : measure,
      ),
    })),
  },
}
