import type { Indicator } from '../model/indicator.ts'

export const oftenLonely: Indicator = {
  id: 'often-lonely',
  domain: 'relationships',
  label: 'were lonely always or most of the time in the past month',
  shortLabel: 'Often lonely',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'lonely',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
