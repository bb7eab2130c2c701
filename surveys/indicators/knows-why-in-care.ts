import type { Indicator } from '../model/indicator.ts'

export const knowsWhyInCare: Indicator = {
  id: 'knows-why-in-care',
  domain: 'recovery',
  label: 'have been told all of why they came into care',
  shortLabel: 'Knows why in care',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'care-explained',
      positive: ['fully'],
      negative: ['partly', 'not-at-all'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'care-explained',
      positive: ['fully'],
      negative: ['partly', 'not-at-all'],
      label: 'have been told all of why they are in care',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'care-explained',
      positive: ['yes'],
      negative: ['no'],
      label: 'know why they live where they live',
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'care-explained',
      positive: ['fully'],
      negative: ['partly', 'not-at-all'],
    },
  ],
}
