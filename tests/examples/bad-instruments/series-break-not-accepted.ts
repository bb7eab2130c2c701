import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundInstrument, soundSurroundings, soundWords } from '../sound-instrument.ts'

/** Version 2 asks something else, and nobody has decided to end the series. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, version: 2 },
  words: {
    ...soundWords,
    version: 2,
    items: { ...soundWords.items, 'likes-home': { question: 'Do you like your room?' } },
  },
  surroundings: {
    ...soundSurroundings,
    previous: { instrument: soundInstrument, words: soundWords, shared: soundSurroundings.sourceShared },
  },
}
