import type { DerivedInputs } from '../model/derived-measure.ts'

const items = ['life-satisfaction', 'worthwhile', 'happy-yesterday', 'hopeful'] as const

/**
 * The four scales of Heard overall wellbeing, the same at both ages: life as a whole, what one does, yesterday,
 * the future. Anxiety stays out: it is not asked under 16, and it is not the opposite of the other four.
 */
export const heardWellbeingInputs: readonly DerivedInputs[] = [
  { instrument: 'ages-11-17', versions: [1], items },
  { instrument: 'care-leavers-16-25', versions: [1], items },
]
