import type { GroupComparator } from '../model/comparator.ts'

export const oftenLonelyDisabledAdults202324: GroupComparator = {
  id: 'often-lonely-disabled-adults-2023-24',
  indicator: 'often-lonely',
  bands: ['16-25'],
  percentage: 15,
  population: 'Disabled adults of any age',
  ages: '16 and over',
  geography: 'England',
  year: '2023/24',
  mode: 'Push-to-web, with paper',
  base: null,
  interval: null,
  citation:
    'Community Life Survey 2023/24, DCMS, December 2024. gov.uk/government/statistics/community-life-survey-202324-annual-publication',
  equivalence: 'near',
  caution:
    'All ages of adults, not 16 to 25; that survey counts “often/always” on five answers of its own; ours asks about the past month and counts “always” and “most of the time”.',
  group: { item: 'disability', codes: ['yes'] },
}
