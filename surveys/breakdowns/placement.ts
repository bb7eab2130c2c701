import type { Breakdown } from '../model/breakdown.ts'

/**
 * Where the young person lives, in four groups that exist under other names in all four nations. Those in
 * supported living join children's homes: apart, either group is nearly always under ten in one authority.
 */
export const placement: Breakdown = {
  id: 'placement',
  label: 'Where they live',
  instrument: 'ages-11-17',
  versions: [1],
  item: 'placement',
  categories: [
    { id: 'foster-family', label: 'Foster family, not related', codes: ['foster-family'] },
    { id: 'family-or-friends', label: 'Family or friends as carers', codes: ['family-or-friends'] },
    {
      id: 'childrens-home-or-supported-living',
      label: 'Children’s home or supported living',
      codes: ['childrens-home', 'supported-living'],
    },
    { id: 'somewhere-else', label: 'Somewhere else', codes: ['parents', 'somewhere-else'] },
  ],
}
