import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** The words of version 2 beside the definition of version 1. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, version: 2 },
}
