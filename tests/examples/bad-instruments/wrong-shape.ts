import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundInstrument } from '../sound-instrument.ts'

/** A band that does not exist. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, band: '3-4' },
}
