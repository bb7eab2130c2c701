import type { Indicator } from '../model/indicator.ts'

/** The one indicator that has been seen to differ a good deal between authorities. */
export const hasTrustedAdult: Indicator = {
  id: 'has-trusted-adult',
  domain: 'resilience',
  label: 'have an adult they would trust to help if things went wrong',
  shortLabel: 'Has a trusted adult',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'trusted-adult',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'trusted-adult',
      positive: ['yes'],
      negative: ['no'],
      label: 'have an adult they would go to if things went wrong',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'trusted-person',
      positive: ['yes'],
      negative: ['no'],
      label: 'have someone they would trust to help if things went wrong',
    },
  ],
}
