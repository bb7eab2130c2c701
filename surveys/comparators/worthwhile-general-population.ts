import type { Comparator } from '../model/comparator.ts'

export const worthwhileGeneralPopulation: Comparator = {
  id: 'worthwhile-general-population',
  indicator: 'worthwhile',
  bands: ['16-25'],
  percentage: 81.4,
  population: 'Young adults',
  ages: '16 to 24',
  geography: 'United Kingdom',
  year: '2014/15',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'ONS (2015), Young People’s Well-being: Annual Population Survey 2014/15. webarchive.nationalarchives.gov.uk/20160105190838',
  equivalence: 'same-scale',
  caution: 'Same eleven points and same cut (7 to 10) in other words; the figure is a decade old.',
}
