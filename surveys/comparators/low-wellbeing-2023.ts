import type { DerivedComparator } from '../model/comparator.ts'

export const lowWellbeing2023: DerivedComparator = {
  id: 'low-wellbeing-2023',
  derived: ['heard-wellbeing-by-mean', 'heard-wellbeing-by-low-scales'],
  category: 'low',
  bands: ['11-17'],
  percentage: 10,
  population: 'Children and young people in households',
  ages: '10 to 17',
  geography: 'United Kingdom',
  year: '2023',
  mode: 'Household survey',
  base: null,
  interval: null,
  citation:
    'The Children’s Society, The Good Childhood Report 2023, as summarised by YouthLink Scotland. youthlink.scot/news/the-good-childhood-report',
  equivalence: 'near',
  caution:
    'That survey’s measure of overall wellbeing, its questions and its cut are others; ours is our own.',
}
