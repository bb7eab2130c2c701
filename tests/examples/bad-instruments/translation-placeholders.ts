import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundSurroundings } from '../sound-instrument.ts'

/** A place to fill in braces was lost on the way into Welsh. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: {
    ...soundSurroundings,
    translations: [
      {
        language: 'cy',
        reviewed: true,
        part: { part: 'tiny@1', source: { title: 'Home' }, own: { title: 'Cartref' }, notes: {} },
        gaps: { missing: [], stale: [], leftOver: [], otherPlaceholders: ['title'] },
      },
    ],
  },
}
