import type { Comparator } from '../model/comparator.ts'

/** Published as the 2.5 % without a good friend, beside 7 % of those in care; turned round to our direction. */
export const goodFriendGeneralPopulation: Comparator = {
  id: 'good-friend-general-population',
  indicator: 'good-friend',
  bands: ['11-17'],
  percentage: 97.5,
  asPublished: '2.5 % without a good friend',
  population: 'Young people in the general population, as quoted beside the figure for young people in care',
  ages: '11 to 18',
  geography: 'Not stated where the figure was read',
  year: 'Quoted in 2022',
  mode: 'Not stated where the figure was read',
  base: null,
  interval: null,
  citation:
    'Coram Voice (2022), 10,000 Voices: key findings. coram.org.uk/resource/10000-voices-children-in-cares-views-on-their-well-being-report',
  equivalence: 'near',
  caution:
    'The question was worded differently, and its survey, base and year were not stated where the figure was read, so read a small difference as none.',
}
