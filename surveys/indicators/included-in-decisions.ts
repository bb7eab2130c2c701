import type { Indicator } from '../model/indicator.ts'

export const includedInDecisions: Indicator = {
  id: 'included-in-decisions',
  domain: 'rights',
  label: 'have a lot of say, or some say, in social workers’ plans for their life',
  shortLabel: 'Included in decisions',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'included-in-decisions',
      positive: ['a-lot', 'some'],
      negative: ['a-little', 'none'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'included-in-decisions',
      positive: ['a-lot', 'some'],
      negative: ['none'],
      label: 'have a lot of say, or some say, in social workers’ plans for them',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'included-in-decisions',
      positive: ['a-lot', 'some'],
      negative: ['a-little', 'none'],
      label: 'have a lot of say, or some say, in plans made with them',
    },
  ],
}
