import type { Indicator } from '../model/indicator.ts'

export const likesBedroom: Indicator = {
  id: 'likes-bedroom',
  domain: 'recovery',
  label: 'like being in their bedroom',
  shortLabel: 'Likes bedroom',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'likes-bedroom',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'likes-bedroom',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'likes-bedroom',
      positive: ['yes'],
      negative: ['no'],
      label: 'say their bedroom is a nice place to be',
    },
  ],
}
