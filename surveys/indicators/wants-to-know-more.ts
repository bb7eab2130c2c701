import type { Indicator } from '../model/indicator.ts'

/** Of those who have not been told all of it. Wanting to know is no fault; leaving it untold is. */
export const wantsToKnowMore: Indicator = {
  id: 'wants-to-know-more',
  domain: 'recovery',
  label: 'would like to be told more about why they came into care',
  shortLabel: 'Wants to know more',
  higherIsBetter: false,
  headline: false,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'wants-to-know-more',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'wants-to-know-more',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
