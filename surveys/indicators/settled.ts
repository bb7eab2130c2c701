import type { Indicator } from '../model/indicator.ts'

export const settled: Indicator = {
  id: 'settled',
  domain: 'recovery',
  label: 'feel very or fairly settled where they live',
  shortLabel: 'Feels settled',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'settled',
      positive: ['very', 'fairly'],
      negative: ['not-very', 'not-at-all'],
    },
  ],
}
