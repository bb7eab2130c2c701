import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** An option that would be an empty button. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      day: { question: 'Is today a good or a bad day?', options: { good: 'A good day', bad: 'A bad day' } },
    },
  },
}
