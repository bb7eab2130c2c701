import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings, soundWords } from '../sound-instrument.ts'

/** Children agree with whoever asks. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      day: {
        question: 'Today is a day for play.',
        options: { good: 'I agree', 'in-between': 'In between', bad: 'I do not' },
      },
    },
  },
  surroundings: {
    ...soundSurroundings,
    glossary: { language: 'en', entries: { agree: { term: 'agree', means: 'Think the same.' } } },
  },
}
