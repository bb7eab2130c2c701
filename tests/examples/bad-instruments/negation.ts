import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** A yes that means no. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you never like your home?' } },
  },
}
