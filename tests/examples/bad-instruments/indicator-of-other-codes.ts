import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { sound, soundIndicators, soundSurroundings } from '../sound-instrument.ts'

/** An indicator that counts a code nobody can give. */
export const candidate: CandidateFile = {
  ...sound,
  surroundings: {
    ...soundSurroundings,
    indicators: soundIndicators.map((indicator) => ({
      ...indicator,
      measures: indicator.measures.map((measure) =>
        measure.item === 'day' ? { ...measure, positive: ['good', 'great'] } : measure,
      ),
    })),
  },
}
