import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Letters that stand for words nobody has said. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you like the CBBC?' } },
  },
}
