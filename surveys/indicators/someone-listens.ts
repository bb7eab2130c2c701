import type { Indicator } from '../model/indicator.ts'

export const someoneListens: Indicator = {
  id: 'someone-listens',
  domain: 'relationships',
  label: 'have someone who takes the time to listen',
  shortLabel: 'Someone listens',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'someone-listens',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
