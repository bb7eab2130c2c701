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
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'has-fun',
      positive: ['always', 'most-of-the-time'],
      negative: ['never'],
      label: 'have fun in their free time always or most of the time',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'has-fun',
      positive: ['yes'],
      negative: ['no'],
      label: 'get to do fun things',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'has-fun',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
