import type { Indicator } from '../model/indicator.ts'

/** One of four feelings, two pleasant and two not; none of them a headline by itself. */
export const feltGlad: Indicator = {
  id: 'felt-glad',
  domain: 'recovery',
  label: 'found things to smile about always or most of the time in the past week',
  shortLabel: 'Found things to smile about',
  higherIsBetter: true,
  headline: false,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'felt-glad',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
