import type { Comparator } from '../model/comparator.ts'

/** The only printed form is “more than 1 in 7”; 14.3 is the least it can mean. */
export const unhappyWithLooksGeneralPopulation: Comparator = {
  id: 'unhappy-with-looks-general-population',
  indicator: 'unhappy-with-looks',
  bands: ['11-17'],
  percentage: 14.3,
  asPublished: 'more than 1 in 7',
  bound: true,
  population: 'Children and young people in households',
  ages: '10 to 15',
  geography: 'Not stated where the figure was read',
  year: '2021 to 2022',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'Understanding Society, as reported by The Children’s Society, Good Childhood page. childrenssociety.org.uk/good-childhood',
  equivalence: 'near',
  caution:
    'Published only as “more than 1 in 7”, so the true figure lies above this one; the question was worded differently, covers ages 10 to 15, and its cut was not stated where the figure was read.',
}
