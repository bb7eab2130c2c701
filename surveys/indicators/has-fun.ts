import type { Indicator } from '../model/indicator.ts'

export const hasFun: Indicator = {
  id: 'has-fun',
  domain: 'resilience',
  label: 'have fun always or most of the time when their time is their own',
  shortLabel: 'Has fun',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'has-fun',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
