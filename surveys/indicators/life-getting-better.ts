import type { Indicator } from '../model/indicator.ts'

export const lifeGettingBetter: Indicator = {
  id: 'life-getting-better',
  domain: 'recovery',
  label: 'say their life is better than a year ago',
  shortLabel: 'Life is getting better',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'life-getting-better',
      positive: ['a-lot-better', 'a-bit-better'],
      negative: ['a-bit-worse', 'a-lot-worse'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'life-getting-better',
      positive: ['better'],
      negative: ['worse'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'life-getting-better',
      positive: ['a-lot-better', 'a-bit-better'],
      negative: ['a-bit-worse', 'a-lot-worse'],
    },
  ],
}
