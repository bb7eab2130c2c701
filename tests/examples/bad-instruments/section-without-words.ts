import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** A section that nobody has named. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, sections: {} },
}
