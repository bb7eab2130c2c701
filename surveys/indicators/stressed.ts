import type { Indicator } from '../model/indicator.ts'

export const stressed: Indicator = {
  id: 'stressed',
  domain: 'recovery',
  label: 'have stress on top of them always or most of the time',
  shortLabel: 'Stress on top of them',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'stressed',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
