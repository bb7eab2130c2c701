import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** Who are you, before anything else: and who will know? */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: {
    ...soundSurroundings,
    breakdowns: [
      {
        id: 'likes-home',
        label: 'Home',
        instrument: 'tiny',
        versions: [1],
        item: 'likes-home',
        categories: [],
      },
    ],
  },
}
