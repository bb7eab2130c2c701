import type { Breakdown } from '../model/breakdown.ts'

/** The homes of care leavers in four groups, by how much somebody else answers for the roof. */
export const homeType: Breakdown = {
  id: 'home-type',
  label: 'What kind of home they have',
  instrument: 'care-leavers-16-25',
  versions: [1],
  item: 'home-type',
  categories: [
    { id: 'own-tenancy', label: 'A place they rent', codes: ['own-tenancy'] },
    { id: 'supported-living', label: 'Supported living', codes: ['supported-living'] },
    {
      id: 'carers-family-or-friends',
      label: 'With former carers, family or friends',
      codes: ['former-carers', 'family-or-friends'],
    },
    {
      id: 'somewhere-else',
      label: 'Somewhere else',
      codes: ['student-or-work-housing', 'stop-gap', 'somewhere-else'],
    },
  ],
}
