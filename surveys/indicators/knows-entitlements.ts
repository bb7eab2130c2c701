import type { Indicator } from '../model/indicator.ts'

export const knowsEntitlements: Indicator = {
  id: 'knows-entitlements',
  domain: 'rights',
  label: 'know what help they have a right to as care leavers',
  shortLabel: 'Knows what help is due',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'knows-entitlements',
      positive: ['all'],
      negative: ['none'],
    },
  ],
}
