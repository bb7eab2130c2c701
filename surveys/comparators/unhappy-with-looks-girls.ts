import type { GroupComparator } from '../model/comparator.ts'

export const unhappyWithLooksGirls: GroupComparator = {
  id: 'unhappy-with-looks-girls',
  indicator: 'unhappy-with-looks',
  bands: ['11-17'],
  percentage: 20,
  asPublished: 'more than 1 in 5',
  bound: true,
  population: 'Girls in households',
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
    'Published only as “more than 1 in 5 girls”, so the true figure lies above this one; worded differently, ages 10 to 15, cut not stated where it was read.',
  group: { item: 'gender', codes: ['girl'] },
}
