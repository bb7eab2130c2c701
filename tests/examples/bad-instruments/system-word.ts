import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** What adults call it. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, band: '11-17' },
  words: {
    ...soundWords,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you like your placement?' } },
  },
}
