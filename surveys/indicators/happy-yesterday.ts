import type { Indicator } from '../model/indicator.ts'

/** One day, not a life: readers take it for life satisfaction unless the label says yesterday. */
export const happyYesterday: Indicator = {
  id: 'happy-yesterday',
  domain: 'wellbeing',
  label: 'had a happy day yesterday (7 to 10 out of 10)',
  shortLabel: 'Happy yesterday',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'happy-yesterday',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
  ],
}
