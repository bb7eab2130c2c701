import type { Indicator } from '../model/indicator.ts'

export const managesOwnLife: Indicator = {
  id: 'manages-own-life',
  domain: 'resilience',
  label: 'manage bills, shopping, cooking and repairs very or fairly well',
  shortLabel: 'Manages day to day',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'manages-own-life',
      positive: ['very-well', 'fairly-well'],
      negative: ['not-very-well', 'not-at-all'],
    },
  ],
}
