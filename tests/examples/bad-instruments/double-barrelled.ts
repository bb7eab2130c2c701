import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Two questions in one: who likes the one and dreads the other? */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you like your home and your school?' } },
  },
}
