import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Words for the ends of a scale that has none. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      'likes-home': { question: 'Do you like your home?', ends: { low: 'No', high: 'Yes' } },
    },
  },
}
