import type { Comparator } from '../model/comparator.ts'

export const highAnxietyGeneralPopulation: Comparator = {
  id: 'high-anxiety-general-population',
  indicator: 'high-anxiety',
  bands: ['16-25'],
  percentage: 18,
  population: 'Young adults',
  ages: '16 to 24',
  geography: 'United Kingdom',
  year: '2014/15',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'ONS (2015), Young People’s Well-being: Annual Population Survey 2014/15. webarchive.nationalarchives.gov.uk/20160105190838',
  equivalence: 'near',
  caution:
    'Same eleven points and same cut (6 to 10), but there 0 means “not at all anxious” and here “as calm as could be”; the figure is a decade old.',
}
