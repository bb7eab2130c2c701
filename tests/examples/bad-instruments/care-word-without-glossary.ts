import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundInstrument, soundSurroundings, soundWords } from '../sound-instrument.ts'

/** A word of the care system that the glossary does not have. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, band: '11-17' },
  words: {
    ...soundWords,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you like your social worker?' } },
  },
  surroundings: { ...soundSurroundings, glossary: { language: 'en', entries: {} } },
}
