import type { Indicator } from '../model/indicator.ts'

/** Only "always" counts: safe most of the time means there are times that are not. */
export const feelsSafeAtHome: Indicator = {
  id: 'feels-safe-at-home',
  domain: 'rights',
  label: 'always feel safe where they live',
  shortLabel: 'Feels safe at home',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'feels-safe',
      positive: ['always'],
      negative: ['sometimes', 'hardly-ever', 'never'],
    },
  ],
}
