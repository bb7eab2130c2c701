import type { Indicator } from '../model/indicator.ts'

/** One of four feelings, two pleasant and two not; none of them a headline by itself. */
export const feltAtEase: Indicator = {
  id: 'felt-at-ease',
  domain: 'recovery',
  label: 'felt at ease always or most of the time in the past week',
  shortLabel: 'Felt at ease',
  higherIsBetter: true,
  headline: false,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'felt-at-ease',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
