import type { Indicator } from '../model/indicator.ts'

export const madeToStandOut: Indicator = {
  id: 'made-to-stand-out',
  domain: 'rights',
  label: 'were made to stand out for being in care by an adult in the past year',
  shortLabel: 'Made to stand out',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'made-to-stand-out',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
