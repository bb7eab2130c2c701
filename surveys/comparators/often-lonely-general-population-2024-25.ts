import type { Comparator } from '../model/comparator.ts'

export const oftenLonelyGeneralPopulation202425: Comparator = {
  id: 'often-lonely-general-population-2024-25',
  indicator: 'often-lonely',
  bands: ['16-25'],
  percentage: 9,
  population: 'Young adults',
  ages: '16 to 24',
  geography: 'England',
  year: '2024/25',
  mode: 'Push-to-web, with paper',
  base: null,
  interval: null,
  citation:
    'Community Life Survey 2024/25, loneliness and support networks. gov.uk/government/statistics/community-life-survey-202425-annual-publication',
  equivalence: 'near',
  caution:
    'That survey counts “often/always” on five answers of its own; ours asks about the past month and counts “always” and “most of the time”.',
}
