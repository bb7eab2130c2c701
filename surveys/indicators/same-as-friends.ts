import type { Indicator } from '../model/indicator.ts'

export const sameAsFriends: Indicator = {
  id: 'same-as-friends',
  domain: 'recovery',
  label: 'can join in with what people their age do, always or most of the time',
  shortLabel: 'Can do what friends do',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'same-as-friends',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
