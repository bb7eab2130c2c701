import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** We speak Welsh, and this survey does not. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: { ...soundSurroundings, untranslated: ['cy'] },
}
