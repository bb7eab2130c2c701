import type { Indicator } from '../model/indicator.ts'

/** Of those who know who it is. */
export const trustsLeavingCareWorker: Indicator = {
  id: 'trusts-leaving-care-worker',
  domain: 'relationships',
  label: 'trust their leaving care worker completely or mostly',
  shortLabel: 'Trusts leaving care worker',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'trusts-worker',
      positive: ['completely', 'mostly'],
      negative: ['a-little', 'not-at-all'],
    },
  ],
}
