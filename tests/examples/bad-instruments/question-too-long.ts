import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Fifteen words, where a child of eight to ten reads fourteen in one go. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      'likes-home': { question: 'When you wake up in your own bed, do you like your home so much?' },
    },
  },
}
