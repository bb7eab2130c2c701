import type { Indicator } from '../model/indicator.ts'

/** Stands beside the high share because different things go with each: few low is not the same news as many high. */
export const lowLifeSatisfaction: Indicator = {
  id: 'low-life-satisfaction',
  domain: 'wellbeing',
  label: 'say their life is bad (0 to 4 out of 10)',
  shortLabel: 'Life is bad',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'life-satisfaction',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'life-satisfaction',
      positive: ['bad', 'very-bad'],
      negative: ['very-good', 'good'],
      label: 'say their life is bad or very bad',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'life-satisfaction',
      positive: ['0', '1', '2', '3', '4'],
      negative: ['7', '8', '9', '10'],
    },
  ],
}
