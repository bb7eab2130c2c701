import type { Indicator } from '../model/indicator.ts'

export const knowsSocialWorker: Indicator = {
  id: 'knows-social-worker',
  domain: 'rights',
  label: 'know who their social worker is',
  shortLabel: 'Knows social worker',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'knows-social-worker',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'knows-social-worker',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'knows-social-worker',
      positive: ['yes'],
      negative: ['no'],
      label: 'can say who their social worker is',
    },
  ],
}
