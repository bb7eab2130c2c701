import type { DerivedMeasure } from '../model/derived-measure.ts'
import { officialAnxietyBands, officialSource, oneAnswerMissing } from './official-bands.ts'

/** Read the other way round: a high answer is bad news. Not asked under 16. */
export const anxiousYesterdayBands: DerivedMeasure = {
  id: 'anxious-yesterday-bands',
  version: 1,
  domain: 'wellbeing',
  label: 'How anxious yesterday was, in four groups',
  shortLabel: 'Anxious yesterday',
  higherIsBetter: false,
  inputs: [{ instrument: 'care-leavers-16-25', versions: [1], items: ['anxious-yesterday'] }],
  score: { by: 'mean' },
  leastAnswered: 1,
  categories: officialAnxietyBands,
  rule: 'One answer from 0 to 10, where 10 is as anxious as could be. Very low is 0 or 1, low 2 or 3, medium 4 or 5, high 6 to 10.',
  missingRule: oneAnswerMissing,
  source: officialSource,
}
