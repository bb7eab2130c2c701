import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** More ticks than there are options. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      {
        ...home,
        items: [
          likesHome,
          day,
          {
            id: 'wishes',
            kind: 'multiple-choice',
            options: ['a-cake', 'a-walk'],
            most: 3,
            notSure: true,
            preferNotToSay: false,
          },
        ],
      },
    ],
  },
  words: {
    ...soundWords,
    items: {
      ...soundWords.items,
      wishes: { question: 'What would you like?', options: { 'a-cake': 'A cake', 'a-walk': 'A walk' } },
    },
  },
}
