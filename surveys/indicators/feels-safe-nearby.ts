import type { Indicator } from '../model/indicator.ts'

export const feelsSafeNearby: Indicator = {
  id: 'feels-safe-nearby',
  domain: 'recovery',
  label: 'feel safe close to home always or most of the time',
  shortLabel: 'Feels safe close to home',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'feels-safe-nearby',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
