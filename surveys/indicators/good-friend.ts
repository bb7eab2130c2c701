import type { Indicator } from '../model/indicator.ts'

export const goodFriend: Indicator = {
  id: 'good-friend',
  domain: 'relationships',
  label: 'have a good friend they can count on',
  shortLabel: 'Has a good friend',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'good-friend',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
