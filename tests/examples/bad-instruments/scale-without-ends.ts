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

/** Eleven numbers and not a word on what they mean. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    band: '11-17',
    sections: [
      { ...home, items: [likesHome, { id: 'day', kind: 'scale-0-10', notSure: true, preferNotToSay: true }] },
    ],
  },
  words: {
    ...soundWords,
    items: { ...soundWords.items, day: { question: 'Is today a good or a bad day?' } },
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
