import type { Indicator } from '../model/indicator.ts'

export const madeToStandOut: Indicator = {
  id: 'made-to-stand-out',
  domain: 'rights',
  label: 'were singled out by an adult in the past year because they are in care',
  shortLabel: 'Singled out for being in care',
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
