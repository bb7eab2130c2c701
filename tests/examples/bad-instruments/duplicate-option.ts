import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** One option at two places of the screen. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [{ ...home, items: [likesHome, { ...day, options: ['good', 'in-between', 'bad', 'good'] }] }],
  },
}
