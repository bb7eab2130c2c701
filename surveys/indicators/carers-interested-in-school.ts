import type { Indicator } from '../model/indicator.ts'

/** Of those in education. */
export const carersInterestedInSchool: Indicator = {
  id: 'carers-interested-in-school',
  domain: 'resilience',
  label: 'live with adults who are very or fairly interested in how school is going',
  shortLabel: 'Carers take an interest in school',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'carers-interested-in-school',
      positive: ['very', 'fairly'],
      negative: ['a-little', 'not-at-all'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'carers-interested-in-school',
      positive: ['a-lot'],
      negative: ['not-at-all'],
      label: 'live with adults who want to hear a lot about school',
    },
  ],
}
