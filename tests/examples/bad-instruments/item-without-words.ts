import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** An item that nobody has worded. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, items: { day: soundWords.items['day'] } },
}
