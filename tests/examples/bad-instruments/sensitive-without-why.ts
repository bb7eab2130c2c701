import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** A sensitive section that does not say why it asks. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      { ...home, items: [likesHome] },
      { id: 'today', sensitive: true, items: [day] },
    ],
  },
  words: { ...soundWords, sections: { ...soundWords.sections, today: { title: 'Today' } } },
}
