import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { day, home, likesHome, sound, soundInstrument } from '../sound-instrument.ts'

/** Two items that wait for each other: the circle is found where it looks ahead. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      {
        ...home,
        items: [
          { ...likesHome, askedIf: { item: 'day', is: ['good'] } },
          { ...day, askedIf: { item: 'likes-home', is: ['yes'] } },
        ],
      },
    ],
  },
}
