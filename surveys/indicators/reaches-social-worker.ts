import type { Indicator } from '../model/indicator.ts'

/** Of those who know who their social worker is. */
export const reachesSocialWorker: Indicator = {
  id: 'reaches-social-worker',
  domain: 'rights',
  label: 'can get hold of their social worker always or most of the time',
  shortLabel: 'Can reach social worker',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'reaches-social-worker',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
