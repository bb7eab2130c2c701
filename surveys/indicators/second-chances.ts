import type { Indicator } from '../model/indicator.ts'

export const secondChances: Indicator = {
  id: 'second-chances',
  domain: 'resilience',
  label: 'are given a fresh start always or most of the time when they get something wrong',
  shortLabel: 'Gets second chances',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'second-chances',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
