import type { GroupComparator } from '../model/comparator.ts'

export const oftenLonelyDisabledAdults202425: GroupComparator = {
  id: 'often-lonely-disabled-adults-2024-25',
  indicator: 'often-lonely',
  bands: ['16-25'],
  percentage: 14,
  population: 'Disabled adults of any age',
  ages: '16 and over',
  geography: 'England',
  year: '2024/25',
  mode: 'Push-to-web, with paper',
  base: null,
  interval: null,
  citation:
    'Community Life Survey 2024/25, loneliness and support networks. gov.uk/government/statistics/community-life-survey-202425-annual-publication',
  equivalence: 'near',
  caution:
    'All ages of adults, not 16 to 25; that survey counts “often/always” on five answers of its own; ours asks about the past month and counts “always” and “most of the time”.',
  group: { item: 'disability', codes: ['yes'] },
}
