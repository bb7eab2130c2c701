import type { Indicator } from '../model/indicator.ts'

/** The cut is that of official statistics: 0-1 very low, 2-3 low, 4-5 medium, 6-10 high. */
export const highAnxiety: Indicator = {
  id: 'high-anxiety',
  domain: 'wellbeing',
  label: 'had an anxious day yesterday (6 to 10 out of 10)',
  shortLabel: 'Anxious yesterday',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'anxious-yesterday',
      positive: ['6', '7', '8', '9', '10'],
      negative: ['0', '1', '2', '3'],
    },
  ],
}
