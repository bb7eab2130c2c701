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
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'feels-safe',
      positive: ['always'],
      negative: ['sometimes', 'never'],
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'feels-safe',
      positive: ['yes'],
      negative: ['no'],
      label: 'say home is a safe place for them',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'feels-safe',
      positive: ['always'],
      negative: ['sometimes', 'hardly-ever', 'never'],
    },
  ],
}
