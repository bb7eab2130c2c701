import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** Two items of one id: an answer would stand for both. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, sections: [{ ...home, items: [likesHome, likesHome, day] }] },
}
