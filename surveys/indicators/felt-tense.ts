import type { Indicator } from '../model/indicator.ts'

/** One of four feelings, two pleasant and two not; none of them a headline by itself. */
export const feltTense: Indicator = {
  id: 'felt-tense',
  domain: 'recovery',
  label: 'felt tense always or most of the time in the past week',
  shortLabel: 'Felt tense',
  higherIsBetter: false,
  headline: false,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'felt-tense',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
  ],
}
