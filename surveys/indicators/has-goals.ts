import type { Indicator } from '../model/indicator.ts'

export const hasGoals: Indicator = {
  id: 'has-goals',
  domain: 'resilience',
  label: 'have something they are working towards',
  shortLabel: 'Has goals',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'has-goals',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
