import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** Asked after a code that nobody can give. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      { ...home, items: [likesHome, { ...day, askedIf: { item: 'likes-home', is: ['yes', 'perhaps'] } }] },
    ],
  },
}
