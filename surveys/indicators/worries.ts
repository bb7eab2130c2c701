import type { Indicator } from '../model/indicator.ts'

/** "Sometimes" counts, because those who worry sometimes are asked about help too. */
export const worries: Indicator = {
  id: 'worries',
  domain: 'recovery',
  label: 'worry about how they feel or act, at least sometimes',
  shortLabel: 'Worries about feelings',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'worries',
      positive: ['always', 'most-of-the-time', 'sometimes'],
      negative: ['hardly-ever', 'never'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'worries',
      positive: ['always', 'most-of-the-time', 'sometimes'],
      negative: ['never'],
    },
  ],
}
