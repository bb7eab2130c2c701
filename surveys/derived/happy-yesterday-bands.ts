import type { DerivedMeasure } from '../model/derived-measure.ts'
import { officialBands, officialRule, officialSource, oneAnswerMissing } from './official-bands.ts'

export const happyYesterdayBands: DerivedMeasure = {
  id: 'happy-yesterday-bands',
  version: 1,
  domain: 'wellbeing',
  label: 'How happy yesterday was, in four groups',
  shortLabel: 'Happy yesterday',
  higherIsBetter: true,
  inputs: [
    { instrument: 'ages-11-17', versions: [1], items: ['happy-yesterday'] },
    { instrument: 'care-leavers-16-25', versions: [1], items: ['happy-yesterday'] },
  ],
  score: { by: 'mean' },
  leastAnswered: 1,
  categories: officialBands,
  rule: officialRule,
  missingRule: oneAnswerMissing,
  source: officialSource,
}
