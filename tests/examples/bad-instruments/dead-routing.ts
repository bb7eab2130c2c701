import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** No answer is both yes and no: the item is never asked. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      {
        ...home,
        items: [
          likesHome,
          {
            ...day,
            askedIf: {
              all: [
                { item: 'likes-home', is: ['yes'] },
                { item: 'likes-home', is: ['no'] },
              ],
            },
          },
        ],
      },
    ],
  },
}
