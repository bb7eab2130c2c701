import type { DerivedMeasure } from '../model/derived-measure.ts'
import { officialBands, officialRule, officialSource, oneAnswerMissing } from './official-bands.ts'

export const worthwhileBands: DerivedMeasure = {
  id: 'worthwhile-bands',
  version: 1,
  domain: 'wellbeing',
  label: 'How worthwhile things feel, in four groups',
  shortLabel: 'Worthwhile',
  higherIsBetter: true,
  inputs: [
    { instrument: 'ages-11-17', versions: [1], items: ['worthwhile'] },
    { instrument: 'care-leavers-16-25', versions: [1], items: ['worthwhile'] },
  ],
  score: { by: 'mean' },
  leastAnswered: 1,
  categories: officialBands,
  rule: officialRule,
  missingRule: oneAnswerMissing,
  source: officialSource,
}
