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
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'good-friend',
      positive: ['yes'],
      negative: ['no'],
      label: 'have a good friend they like to be with',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'good-friend',
      positive: ['yes'],
      negative: ['no'],
      label: 'have a friend they like to play with',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'good-friend',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
