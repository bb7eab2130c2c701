import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** Nobody who speaks Welsh has read it yet. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: {
    ...soundSurroundings,
    translations: [
      {
        language: 'cy',
        reviewed: false,
        part: { part: 'tiny@1', source: { title: 'Home' }, own: { title: 'Cartref' }, notes: {} },
        gaps: { missing: [], stale: [], leftOver: [], otherPlaceholders: [] },
      },
    ],
  },
}
