import type { Comparator } from '../model/comparator.ts'

/** Prefers the latest year; the same survey found 14.5 % in 2023, so a single year is not a steady mark. */
export const unhappyWithSchoolGeneralPopulation: Comparator = {
  id: 'unhappy-with-school-general-population',
  indicator: 'unhappy-with-school',
  bands: ['11-17'],
  percentage: 11.1,
  population: 'Children and young people in households',
  ages: '10 to 17',
  geography: 'United Kingdom',
  year: '2025',
  mode: 'Household survey',
  base: null,
  interval: null,
  citation: 'The Children’s Society, Good Childhood, figure for 2025. childrenssociety.org.uk/good-childhood',
  equivalence: 'near',
  caution:
    'The question was worded differently, takes in ten-year-olds, and the cut for “unhappy” was not stated where the figure was read; ours counts 0 to 4 out of 10.',
}
