import type { Comparator } from '../model/comparator.ts'

/** Quoted for 8 to 10 only, beside 29 % of those in care at that age; so not shown at 11 to 17. */
export const dreadsBullyingGeneralPopulation: Comparator = {
  id: 'dreads-bullying-general-population',
  indicator: 'dreads-bullying',
  bands: ['8-10'],
  percentage: 17,
  population: 'Children in the general population, as quoted beside the figure for children in care',
  ages: 'Not stated where the figure was read',
  geography: 'Not stated where the figure was read',
  year: 'Quoted in 2022',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation: 'Coram Voice (2022), news of 10,000 Voices, coramvoice.org.uk',
  equivalence: 'near',
  caution:
    'The question was worded differently, and its survey, ages, base, cut and year were not stated where the figure was read, so read a small difference as none.',
}
