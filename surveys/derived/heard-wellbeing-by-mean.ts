import type { DerivedMeasure } from '../model/derived-measure.ts'
import { heardWellbeingInputs } from './heard-wellbeing-inputs.ts'
import { officialBands } from './official-bands.ts'

/** The first of two candidate rules. One very low scale can hide behind three high ones, which is the case for showing both. */
export const heardWellbeingByMean: DerivedMeasure = {
  id: 'heard-wellbeing-by-mean',
  version: 1,
  domain: 'wellbeing',
  label: 'Heard overall wellbeing, by the mean of four scales',
  shortLabel: 'Overall wellbeing (mean)',
  higherIsBetter: true,
  inputs: heardWellbeingInputs,
  score: { by: 'mean' },
  leastAnswered: 3,
  categories: officialBands,
  rule: 'The mean of four answers from 0 to 10: how good life is, how worthwhile things feel, how happy yesterday was, how much hope there is. Low is a mean under 5, medium 5 to under 7, high 7 to under 9, very high 9 or more.',
  missingRule:
    'Somebody who gave three of the four answers has the mean of those three. With fewer there is no score.',
  source:
    'A measure of our own. The cuts continue those of official statistics for single answers; no published survey uses this mean.',
}
