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
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'trusts-social-worker',
      positive: ['a-lot'],
      negative: ['not-at-all'],
      label: 'trust their social worker a lot',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'trusts-social-worker',
      positive: ['yes'],
      negative: ['no'],
      label: 'have a social worker who keeps promises',
    },
  ],
}
