import type { DerivedComparator } from '../model/comparator.ts'

export const lowWellbeingWestBerkshire2015: DerivedComparator = {
  id: 'low-wellbeing-west-berkshire-2015',
  derived: ['heard-wellbeing-by-mean', 'heard-wellbeing-by-low-scales'],
  category: 'low',
  bands: ['11-17'],
  percentage: 8,
  population: 'Children and young people of one local authority; the national figure was the same',
  ages: 'Not stated where the figure was read',
  geography: 'West Berkshire',
  year: '2015',
  mode: 'Not stated where the figure was read',
  base: 2000,
  interval: null,
  citation:
    'West Berkshire Council, decision-making papers. decisionmaking.westberks.gov.uk/mgAi.aspx?ID=25607',
  equivalence: 'near',
  caution:
    'One authority, over a decade ago; the measure is another one, and its ages and cut were not stated where the figure was read.',
}
