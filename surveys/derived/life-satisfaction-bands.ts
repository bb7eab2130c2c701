import type { DerivedMeasure } from '../model/derived-measure.ts'
import { officialBands, officialRule, officialSource, oneAnswerMissing } from './official-bands.ts'

export const lifeSatisfactionBands: DerivedMeasure = {
  id: 'life-satisfaction-bands',
  version: 1,
  domain: 'wellbeing',
  label: 'How good life is, in four groups',
  shortLabel: 'Life as a whole',
  higherIsBetter: true,
  inputs: [
    { instrument: 'ages-11-17', versions: [1], items: ['life-satisfaction'] },
    { instrument: 'care-leavers-16-25', versions: [1], items: ['life-satisfaction'] },
  ],
  score: { by: 'mean' },
  leastAnswered: 1,
  categories: officialBands,
  rule: officialRule,
  missingRule: oneAnswerMissing,
  source: officialSource,
}
