import type { Comparator } from '../model/comparator.ts'

export const someoneToRelyOnGeneralPopulation: Comparator = {
  id: 'someone-to-rely-on-general-population',
  indicator: 'has-trusted-adult',
  bands: ['16-25'],
  percentage: 76,
  population: 'Young adults',
  ages: '16 to 24',
  geography: 'Not stated where the figure was read',
  year: '2013/14',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'ONS (2017), Young people’s well-being and personal finance. ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/youngpeopleswellbeingandpersonalfinance/2017',
  equivalence: 'near',
  caution:
    'Counts those who have somebody to rely on a lot; ours is a plain yes or no about someone they would trust to help; the figure is over a decade old.',
}
