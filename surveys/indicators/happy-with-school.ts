import type { Indicator } from '../model/indicator.ts'

/** Of those in education. Not a headline: `unhappy-with-school` is, because a general-population figure exists for it. */
export const happyWithSchool: Indicator = {
  id: 'happy-with-school',
  domain: 'resilience',
  label: 'are happy with their school or college (7 to 10 out of 10)',
  shortLabel: 'Happy with school',
  higherIsBetter: true,
  headline: false,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'happy-with-school',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'happy-with-school',
      positive: ['very-happy', 'happy'],
      negative: ['unhappy', 'very-unhappy'],
      label: 'are happy or very happy with school',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'happy-with-school',
      positive: ['happy'],
      negative: ['sad'],
      label: 'find school a happy place',
    },
  ],
}
