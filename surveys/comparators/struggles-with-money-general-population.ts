import type { Comparator } from '../model/comparator.ts'

export const strugglesWithMoneyGeneralPopulation: Comparator = {
  id: 'struggles-with-money-general-population',
  indicator: 'struggles-with-money',
  bands: ['16-25'],
  percentage: 7,
  population: 'Young adults',
  ages: '16 to 24',
  geography: 'United Kingdom',
  year: '2014/15',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'ONS (2017), Young people’s well-being and personal finance. ons.gov.uk/peoplepopulationandcommunity/wellbeing/articles/youngpeopleswellbeingandpersonalfinance/2017',
  equivalence: 'near',
  caution:
    'That survey asks how people manage and counts those who find it difficult; ours counts those whose money often runs out or who go without; the figure is a decade old.',
}
