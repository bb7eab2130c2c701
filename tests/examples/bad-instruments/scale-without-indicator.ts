import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundIndicators, soundSurroundings } from '../sound-instrument.ts'

/** A question whose answers nobody will ever report. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: { ...soundSurroundings, indicators: soundIndicators.slice(0, 1) },
}
