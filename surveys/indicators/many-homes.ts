import type { Indicator } from '../model/indicator.ts'

/** What happened to somebody, which no wave can change: so not a headline. */
export const manyHomes: Indicator = {
  id: 'many-homes',
  domain: 'relationships',
  label: 'have lived in four or more homes since they came into care',
  shortLabel: 'Four or more homes',
  higherIsBetter: false,
  headline: false,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'homes-in-care',
      positive: ['4-to-10', '11-or-more'],
      negative: ['1'],
    },
  ],
}
