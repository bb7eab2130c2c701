import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** Every word is short enough by itself; the whole is not. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: { ...soundInstrument, band: '16-25' },
  words: {
    ...soundWords,
    assent: {
      ...soundWords.assent,
      whatThisIs:
        'An independent organisation investigates accommodation, relationships, education, employment opportunities.',
      whatHappens:
        'Representative statistical information influences organisational decision-making considerably.',
    },
  },
}
