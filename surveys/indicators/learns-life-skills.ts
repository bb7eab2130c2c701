import type { Indicator } from '../model/indicator.ts'

export const learnsLifeSkills: Indicator = {
  id: 'learns-life-skills',
  domain: 'resilience',
  label: 'are learning a lot, or quite a bit, about doing things for themselves',
  shortLabel: 'Learns life skills',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'life-skills',
      positive: ['a-lot', 'quite-a-bit'],
      negative: ['a-little', 'nothing-yet'],
    },
  ],
}
