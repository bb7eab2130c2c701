import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** Two sections of one id. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      { ...home, items: [likesHome] },
      { ...home, items: [day] },
    ],
  },
}
