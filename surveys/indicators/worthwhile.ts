import type { Indicator } from '../model/indicator.ts'

/** Cut as the other 0-10 wellbeing items, so that the four can be read together. */
export const worthwhile: Indicator = {
  id: 'worthwhile',
  domain: 'wellbeing',
  label: 'feel that what they do is worth doing (7 to 10 out of 10)',
  shortLabel: 'What they do feels worthwhile',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'worthwhile',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'worthwhile',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
  ],
}
