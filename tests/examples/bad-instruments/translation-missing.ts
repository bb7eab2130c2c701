import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** A text that the Welsh does not have. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: {
    ...soundSurroundings,
    translations: [
      {
        language: 'cy',
        reviewed: true,
        part: { part: 'tiny@1', source: { title: 'Home' }, own: { title: 'Cartref' }, notes: {} },
        gaps: { stale: [], leftOver: [], otherPlaceholders: [], missing: ['ending.title'] },
      },
    ],
  },
}
