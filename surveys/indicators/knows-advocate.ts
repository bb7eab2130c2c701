import type { Indicator } from '../model/indicator.ts'

export const knowsAdvocate: Indicator = {
  id: 'knows-advocate',
  domain: 'rights',
  label: 'would know how to get an advocate',
  shortLabel: 'Knows how to get an advocate',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'knows-advocate',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
