import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** A word that is neither on the list for eight to ten nor explained. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you like your accommodation?' } },
  },
}
