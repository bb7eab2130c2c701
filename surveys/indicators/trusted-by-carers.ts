import type { Indicator } from '../model/indicator.ts'

export const trustedByCarers: Indicator = {
  id: 'trusted-by-carers',
  domain: 'recovery',
  label: 'are trusted to do things by themselves always or most of the time',
  shortLabel: 'Is trusted by carers',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'trusted-by-carers',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'trusted-by-carers',
      positive: ['always', 'most-of-the-time'],
      negative: ['never'],
      label: 'are allowed to do things by themselves always or most of the time',
    },
  ],
}
