import type { Indicator } from '../model/indicator.ts'

/** Apart from `knows-social-worker`: another role, with other duties, under another name in each nation. */
export const knowsLeavingCareWorker: Indicator = {
  id: 'knows-leaving-care-worker',
  domain: 'rights',
  label: 'know who their leaving care worker is',
  shortLabel: 'Knows leaving care worker',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'knows-worker',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
