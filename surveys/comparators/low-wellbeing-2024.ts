import type { DerivedComparator } from '../model/comparator.ts'

export const lowWellbeing2024: DerivedComparator = {
  id: 'low-wellbeing-2024',
  derived: ['heard-wellbeing-by-mean', 'heard-wellbeing-by-low-scales'],
  category: 'low',
  bands: ['11-17'],
  percentage: 9,
  population: 'Children and young people in households',
  ages: '10 to 17',
  geography: 'United Kingdom',
  year: '2024',
  mode: 'Household survey',
  base: null,
  interval: null,
  citation:
    'The Children’s Society, Good Childhood page, figures of 2024 and 2025. childrenssociety.org.uk/good-childhood',
  equivalence: 'near',
  caution:
    'That survey’s measure of overall wellbeing, its questions and its cut are others; ours is our own.',
}
