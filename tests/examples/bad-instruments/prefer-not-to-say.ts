import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** A sensitive question that has to be skipped to be refused. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      { ...home, items: [likesHome] },
      { id: 'today', sensitive: true, items: [{ ...day, preferNotToSay: false }] },
    ],
  },
  words: {
    ...soundWords,
    sections: { ...soundWords.sections, today: { title: 'Today', why: 'We want to know how you are.' } },
  },
}
