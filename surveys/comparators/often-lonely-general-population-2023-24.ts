import type { Comparator } from '../model/comparator.ts'

/** The year before the one shown first. */
export const oftenLonelyGeneralPopulation202324: Comparator = {
  id: 'often-lonely-general-population-2023-24',
  indicator: 'often-lonely',
  bands: ['16-25'],
  percentage: 10,
  population: 'Young adults',
  ages: '16 to 24',
  geography: 'England',
  year: '2023/24',
  mode: 'Push-to-web, with paper',
  base: null,
  interval: null,
  citation:
    'Community Life Survey 2023/24, DCMS, December 2024. gov.uk/government/statistics/community-life-survey-202324-annual-publication',
  equivalence: 'near',
  caution:
    'That survey counts “often/always” on five answers of its own; ours asks about the past month and counts “always” and “most of the time”.',
}
