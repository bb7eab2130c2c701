import type { Indicator } from '../model/indicator.ts'

export const someoneBelieves: Indicator = {
  id: 'someone-believes',
  domain: 'relationships',
  label: 'have someone who is sure they can do well',
  shortLabel: 'Someone believes in them',
  higherIsBetter: true,
  headline: false,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'someone-believes',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
