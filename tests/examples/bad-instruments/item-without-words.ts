import type { CandidateFile } from '../../../server/commands/instruments/read-examples.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** An item that nobody has worded. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, items: { day: soundWords.items['day'] } },
}
