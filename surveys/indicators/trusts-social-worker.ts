import type { Indicator } from '../model/indicator.ts'

/** Of those who know who their social worker is: nobody else can say. */
export const trustsSocialWorker: Indicator = {
  id: 'trusts-social-worker',
  domain: 'relationships',
  label: 'trust their social worker completely or mostly',
  shortLabel: 'Trusts social worker',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'trusts-social-worker',
      positive: ['completely', 'mostly'],
      negative: ['a-little', 'not-at-all'],
    },
  ],
}
