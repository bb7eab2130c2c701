import type { Indicator } from '../model/indicator.ts'

/** The cuts are those of the Office for National Statistics: 0-4 low, 5-6 medium, 7-8 high, 9-10 very high. */
export const highLifeSatisfaction: Indicator = {
  id: 'high-life-satisfaction',
  domain: 'wellbeing',
  label: 'say their life is good (7 to 10 out of 10)',
  shortLabel: 'Life is good',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'life-satisfaction',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'life-satisfaction',
      positive: ['very-good', 'good'],
      negative: ['bad', 'very-bad'],
      label: 'say their life is good or very good',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'life-satisfaction',
      positive: ['7', '8', '9', '10'],
      negative: ['0', '1', '2', '3', '4'],
    },
  ],
}
