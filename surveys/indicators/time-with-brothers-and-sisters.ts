import type { Indicator } from '../model/indicator.ts'

/** Whether it suits, not how much: more is not better for everyone. No contact is neither good nor bad news by itself. */
export const timeWithBrothersAndSisters: Indicator = {
  id: 'time-with-brothers-and-sisters',
  domain: 'relationships',
  label: 'say their time with brothers and sisters they live apart from is about right',
  shortLabel: 'Time with brothers and sisters is right',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'time-with-brothers-and-sisters',
      positive: ['about-right'],
      negative: ['too-little', 'too-much'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'time-with-brothers-and-sisters',
      positive: ['about-right'],
      negative: ['too-little', 'too-much'],
    },
  ],
}
