import type { DerivedMeasure } from '../model/derived-measure.ts'
import { heardWellbeingInputs } from './heard-wellbeing-inputs.ts'

/** The second of two candidate rules, over the same people as the first, so that the two can be set side by side. */
export const heardWellbeingByLowScales: DerivedMeasure = {
  id: 'heard-wellbeing-by-low-scales',
  version: 1,
  domain: 'wellbeing',
  label: 'Heard overall wellbeing, by the number of low scales',
  shortLabel: 'Overall wellbeing (low scales)',
  higherIsBetter: false,
  inputs: heardWellbeingInputs,
  score: { by: 'count-low', lowTo: 4 },
  leastAnswered: 3,
  categories: [
    { id: 'not-low', label: 'Not low', from: null, below: 2 },
    { id: 'low', label: 'Low', from: 2, below: null },
  ],
  rule: 'How many of four answers from 0 to 10 are low (0 to 4): how good life is, how worthwhile things feel, how happy yesterday was, how much hope there is. Two or more low answers count as low overall.',
  missingRule:
    'Somebody who gave three of the four answers is counted over those three. With fewer there is no result.',
  source:
    'A measure of our own. The cut of each scale is that of official statistics; how many make it low overall is our choice.',
}
