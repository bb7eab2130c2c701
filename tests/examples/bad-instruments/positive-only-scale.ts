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

/** Three faces, and all of them smile. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      {
        ...home,
        items: [likesHome, { id: 'day', kind: 'faces', faces: 3, notSure: true, preferNotToSay: true }],
      },
    ],
  },
  words: { ...soundWords, items: { ...soundWords.items, day: { question: 'Which face is your day?' } } },
  surroundings: {
    ...soundSurroundings,
    sourceShared: {
      ...soundSurroundings.sourceShared,
      optionLabels: {
        ...soundSurroundings.sourceShared.optionLabels,
        faces: { happy: 'Super', 'in-between': 'Great', sad: 'Good' },
      },
    },
    indicators: soundIndicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) =>
        measure.item === 'day' ? { ...measure, positive: ['happy'], negative: ['sad'] } : measure,
      ),
    })),
  },
}
