import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** The hardest question before any other. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      { id: 'today', sensitive: true, items: [day] },
      { ...home, items: [likesHome] },
    ],
  },
  words: {
    ...soundWords,
    sections: { ...soundWords.sections, today: { title: 'Today', why: 'We want to know how you are.' } },
  },
}
