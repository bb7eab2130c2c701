import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundWords } from '../sound-instrument.ts'

/** Words for a section that is not there. */
export const candidate: CandidateFile = {
  ...sound,
  words: { ...soundWords, sections: { ...soundWords.sections, garden: { title: 'Your garden' } } },
}
