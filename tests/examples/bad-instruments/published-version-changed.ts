import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** Published with other words than these. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: { ...soundSurroundings, published: { 'tiny@1': '0123456789abcdef0123456789abcdef' } },
}
