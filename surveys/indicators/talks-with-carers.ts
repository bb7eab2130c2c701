import type { Indicator } from '../model/indicator.ts'

export const talksWithCarers: Indicator = {
  id: 'talks-with-carers',
  domain: 'recovery',
  label: 'talk with the adults at home about things that matter in most weeks or more often',
  shortLabel: 'Talks with carers',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'talks-with-carers',
      positive: ['most-days', 'most-weeks'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
