import type { Comparator } from '../model/comparator.ts'

export const highLifeSatisfactionGeneralPopulation: Comparator = {
  id: 'high-life-satisfaction-general-population',
  indicator: 'high-life-satisfaction',
  bands: ['16-25'],
  percentage: 82.9,
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
    'Same eleven points and same cut (7 to 10), but that survey asks how satisfied people are and its 0 means “not at all”, where ours asks how good or bad life is; the figure is a decade old.',
}
