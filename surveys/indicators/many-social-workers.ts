import type { Indicator } from '../model/indicator.ts'

/** Change of worker goes with distrust. Nobody at all in a year is no better news than one, so neither counts here. */
export const manySocialWorkers: Indicator = {
  id: 'many-social-workers',
  domain: 'relationships',
  label: 'had three or more social workers in the past year',
  shortLabel: 'Three or more social workers',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'social-workers-in-year',
      positive: ['3'],
      negative: ['0', '1'],
    },
  ],
}
