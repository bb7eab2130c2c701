import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** Asked after an item that is not there. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [{ ...home, items: [likesHome, { ...day, askedIf: { item: 'likes-tea', is: ['yes'] } }] }],
  },
}
