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
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'settled',
      positive: ['settled'],
      negative: ['unsettled'],
      label: 'feel settled where they live',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'settled',
      positive: ['happy'],
      negative: ['sad'],
      label: 'feel happy at home',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'settled',
      positive: ['very', 'fairly'],
      negative: ['not-very', 'not-at-all'],
    },
  ],
}
