import type { Indicator } from '../model/indicator.ts'

/** Whether it suits, not how much: more is not better for everyone. No contact is neither good nor bad news by itself. */
export const timeWithMother: Indicator = {
  id: 'time-with-mother',
  domain: 'relationships',
  label: 'say their time with their mum is about right',
  shortLabel: 'Time with mum is right',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'time-with-mother',
      positive: ['about-right'],
      negative: ['too-little', 'too-much'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'time-with-mother',
      positive: ['about-right'],
      negative: ['too-little', 'too-much'],
    },
  ],
}
