import type { Indicator } from '../model/indicator.ts'

/** Better counts with the same: the finding it stands for is of those treated worse. */
export const treatedAsOthers: Indicator = {
  id: 'treated-as-others',
  domain: 'rights',
  label: 'are treated better than others their age, or the same',
  shortLabel: 'Treated no worse than others',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'treated-as-others',
      positive: ['better', 'the-same'],
      negative: ['worse'],
    },
  ],
}
