import type { Indicator } from '../model/indicator.ts'

/** Of those in education. Counted from the low end, as the general-population figure is. */
export const unhappyWithSchool: Indicator = {
  id: 'unhappy-with-school',
  domain: 'resilience',
  label: 'are unhappy with their school or college (0 to 4 out of 10)',
  shortLabel: 'Unhappy with school',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'happy-with-school',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'happy-with-school',
      positive: ['unhappy', 'very-unhappy'],
      negative: ['very-happy', 'happy'],
      label: 'are unhappy or very unhappy with school',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'happy-with-school',
      positive: ['sad'],
      negative: ['happy'],
      label: 'find school a sad place',
    },
  ],
}
