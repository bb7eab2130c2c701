import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Words for an item that is not there. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, items: { ...soundWords.items, garden: { question: 'Do you like your garden?' } } },
}
