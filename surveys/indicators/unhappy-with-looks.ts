import type { Indicator } from '../model/indicator.ts'

/** Published figures count the unhappy; the happy share is the headline. */
export const unhappyWithLooks: Indicator = {
  id: 'unhappy-with-looks',
  domain: 'recovery',
  label: 'are unhappy with the way they look (0 to 4 out of 10)',
  shortLabel: 'Unhappy with looks',
  higherIsBetter: false,
  headline: false,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'happy-with-looks',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'happy-with-looks',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
  ],
}
