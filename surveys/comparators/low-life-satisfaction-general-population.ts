import type { Comparator } from '../model/comparator.ts'

export const lowLifeSatisfactionGeneralPopulation: Comparator = {
  id: 'low-life-satisfaction-general-population',
  indicator: 'low-life-satisfaction',
  bands: ['16-25'],
  percentage: 3,
  population: 'Young adults, as quoted beside the figure for care leavers',
  ages: '16 to 24',
  geography: 'Not stated where the figure was read',
  year: 'Quoted in 2020',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'Coram (30 October 2020), What makes life good: care leavers, quoting national figures. coram.org.uk/news',
  equivalence: 'near',
  caution:
    'Same eleven points and same cut (0 to 4), but that survey asks how satisfied people are and its 0 means “not at all”; base and year were not stated where the figure was read.',
}
