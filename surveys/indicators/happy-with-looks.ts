import type { Indicator } from '../model/indicator.ts'

export const happyWithLooks: Indicator = {
  id: 'happy-with-looks',
  domain: 'recovery',
  label: 'are happy with the way they look (7 to 10 out of 10)',
  shortLabel: 'Happy with looks',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'happy-with-looks',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'happy-with-looks',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
  ],
}
