import type { Indicator } from '../model/indicator.ts'

/** Of interest to young people, hardly a duty of a council: so not a headline. */
export const hasPet: Indicator = {
  id: 'has-pet',
  domain: 'relationships',
  label: 'share their home with a pet',
  shortLabel: 'Has a pet',
  higherIsBetter: true,
  headline: false,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'has-pet',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'has-pet',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'has-pet',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'has-pet',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
