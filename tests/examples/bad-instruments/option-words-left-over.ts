import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** A label for a code that is not there. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      'likes-home': { question: 'Do you like your home?', options: { maybe: 'Maybe' } },
    },
  },
}
