import type { Comparator } from '../model/comparator.ts'

/** The earlier year of the same survey: three points from 2025, so a single year is not a steady mark. */
export const unhappyWithSchoolGeneralPopulation2023: Comparator = {
  id: 'unhappy-with-school-general-population-2023',
  indicator: 'unhappy-with-school',
  bands: ['11-17'],
  percentage: 14.5,
  population: 'Children and young people in households',
  ages: '10 to 17',
  geography: 'United Kingdom',
  year: '2023',
  mode: 'Household survey',
  base: null,
  interval: null,
  citation:
    'The Children’s Society, The Good Childhood Report 2023, as summarised by Wirral Intelligence Service. wirralintelligenceservice.org/posts/the-good-childhood-report-2023',
  equivalence: 'near',
  caution:
    'The question was worded differently, takes in ten-year-olds, and the cut for “unhappy” was not stated where the figure was read; ours counts 0 to 4 out of 10.',
}
