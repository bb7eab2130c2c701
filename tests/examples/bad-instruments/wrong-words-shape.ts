import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Words without a title. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, title: undefined },
}
