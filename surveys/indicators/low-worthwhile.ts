import type { Indicator } from '../model/indicator.ts'

/** Published figures for the general population use this cut; the high share is the headline. */
export const lowWorthwhile: Indicator = {
  id: 'low-worthwhile',
  domain: 'wellbeing',
  label: 'feel that little of what they do is worth doing (0 to 4 out of 10)',
  shortLabel: 'Little feels worthwhile',
  higherIsBetter: false,
  headline: false,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'worthwhile',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'worthwhile',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
  ],
}
