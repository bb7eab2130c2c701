import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** It asks for good days, and will be told of good days. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      day: {
        question: 'Is today a good day?',
        options: { good: 'A good day', 'in-between': 'In between', bad: 'A bad day' },
      },
    },
  },
}
