import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import {
  home,
  likesHome,
  sound,
  soundIndicators,
  soundInstrument,
  soundSurroundings,
  soundWords,
} from '../sound-instrument.ts'

const ids = Array.from({ length: 36 }, (_, position) => `likes-home-${position}`)

/** Thirty-six items, one more than a child of eight to ten is asked. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [{ ...home, items: ids.map((id) => ({ ...likesHome, id })) }],
  },
  words: {
    ...soundWords,
    items: Object.fromEntries(ids.map((id) => [id, { question: 'Do you like your home?' }])),
  },
  surroundings: {
    ...soundSurroundings,
    indicators: ids.flatMap((item) =>
      soundIndicators.slice(0, 1).map((indicator) => ({
        ...indicator,
        id: item,
        measures: indicator.measures.map((measure) => ({ ...measure, item })),
      })),
    ),
  },
}
