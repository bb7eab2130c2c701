import type { Indicator } from '../model/indicator.ts'

/** Of those who know who it is. */
export const reachesLeavingCareWorker: Indicator = {
  id: 'reaches-leaving-care-worker',
  domain: 'rights',
  label: 'can get hold of their leaving care worker always or most of the time',
  shortLabel: 'Can reach leaving care worker',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'reaches-worker',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
