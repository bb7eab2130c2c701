import type { Indicator } from '../model/indicator.ts'

export const someoneEncourages: Indicator = {
  id: 'someone-encourages',
  domain: 'relationships',
  label: 'have someone who spurs them on',
  shortLabel: 'Someone encourages',
  higherIsBetter: true,
  headline: false,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'someone-encourages',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
