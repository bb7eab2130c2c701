import type { Indicator } from '../model/indicator.ts'

/** As for social workers: nobody at all in a year is no better news than one. */
export const manyLeavingCareWorkers: Indicator = {
  id: 'many-leaving-care-workers',
  domain: 'relationships',
  label: 'had three or more leaving care workers in the past year',
  shortLabel: 'Three or more leaving care workers',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'workers-in-year',
      positive: ['3'],
      negative: ['0', '1'],
    },
  ],
}
