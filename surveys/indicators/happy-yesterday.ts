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
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'happy-yesterday',
      positive: ['very-happy', 'happy'],
      negative: ['unhappy', 'very-unhappy'],
      label: 'had a happy or very happy day yesterday',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'happy-today',
      positive: ['happy'],
      negative: ['sad'],
      label: 'feel happy today',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'happy-yesterday',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
  ],
}
