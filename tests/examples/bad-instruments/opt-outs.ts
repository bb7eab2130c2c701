import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** No way to say that you are not sure. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, sections: [{ ...home, items: [{ ...likesHome, notSure: false }, day] }] },
}
