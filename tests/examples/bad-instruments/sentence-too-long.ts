import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Sixteen words in one breath, where a child of eight to ten has fifteen. */
export const candidate: CandidateFile = {
  ...sound,
  words: {
    ...soundWords,
    assent: {
      ...soundWords.assent,
      whatHappens: 'We put all answers together and then we tell the people who look after you all.',
    },
  },
}
