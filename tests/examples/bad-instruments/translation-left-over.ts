import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** The Welsh has a text that the English no longer has. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: {
    ...soundSurroundings,
    translations: [
      {
        language: 'cy',
        reviewed: true,
        part: { part: 'tiny@1', source: { title: 'Home' }, own: { title: 'Cartref' }, notes: {} },
        gaps: { missing: [], stale: [], otherPlaceholders: [], leftOver: ['titel'] },
      },
    ],
  },
}
