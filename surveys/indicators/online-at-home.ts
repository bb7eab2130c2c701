import type { Indicator } from '../model/indicator.ts'

export const onlineAtHome: Indicator = {
  id: 'online-at-home',
  domain: 'recovery',
  label: 'can get online at home when they need to',
  shortLabel: 'Can get online at home',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'online-at-home',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'online-at-home',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
