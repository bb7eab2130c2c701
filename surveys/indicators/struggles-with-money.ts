import type { Indicator } from '../model/indicator.ts'

export const strugglesWithMoney: Indicator = {
  id: 'struggles-with-money',
  domain: 'resilience',
  label: 'run out of money often, or go without things they need',
  shortLabel: 'Struggles with money',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'money',
      positive: ['runs-out', 'goes-without'],
      negative: ['to-spare', 'enough'],
    },
  ],
}
