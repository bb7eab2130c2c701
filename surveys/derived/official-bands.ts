import type { DerivedCategory } from '../model/derived-measure.ts'

/** The cuts of the Office for National Statistics for answers from 0 to 10; a high answer is good news. */
export const officialBands: readonly DerivedCategory[] = [
  { id: 'low', label: 'Low', from: null, below: 5 },
  { id: 'medium', label: 'Medium', from: 5, below: 7 },
  { id: 'high', label: 'High', from: 7, below: 9 },
  { id: 'very-high', label: 'Very high', from: 9, below: null },
]

/** The same office cuts anxiety elsewhere, and there a high answer is bad news. */
export const officialAnxietyBands: readonly DerivedCategory[] = [
  { id: 'very-low', label: 'Very low', from: null, below: 2 },
  { id: 'low', label: 'Low', from: 2, below: 4 },
  { id: 'medium', label: 'Medium', from: 4, below: 6 },
  { id: 'high', label: 'High', from: 6, below: null },
]

export const officialSource =
  'Office for National Statistics, personal well-being: thresholds for answers from 0 to 10. The questions are worded by us.'

export const officialRule =
  'One answer from 0 to 10. Low is 0 to 4, medium 5 or 6, high 7 or 8, very high 9 or 10.'

export const oneAnswerMissing = 'Somebody who left the question out, or was not sure, is in no group.'
