import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** Up to seven, some can only speak of today. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, band: '4-7' },
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      'likes-home': { question: 'Did you sometimes play?' },
    },
  },
}
