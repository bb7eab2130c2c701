import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** A heading with nothing in it: silence to a screen reader. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, title: ' ' },
}
