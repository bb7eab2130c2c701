import type { Indicator } from '../model/indicator.ts'

/** Of those in education. "Sometimes" counts: dread on some mornings is already a problem. */
export const dreadsBullying: Indicator = {
  id: 'dreads-bullying',
  domain: 'rights',
  label: 'dread going to school or college because of bullying, at least sometimes',
  shortLabel: 'Dreads bullying',
  higherIsBetter: false,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'dreads-bullying',
      positive: ['always', 'most-of-the-time', 'sometimes'],
      negative: ['hardly-ever', 'never'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'dreads-bullying',
      positive: ['always', 'most-of-the-time', 'sometimes'],
      negative: ['never'],
      label: 'say bullying makes school a scary place to go, at least sometimes',
    },
  ],
}
