import type { Breakdown } from '../model/breakdown.ts'

/**
 * The groups of `placement` at 11 to 17, for the two younger surveys. Children's homes join "somewhere else":
 * under eleven so few live there that a group of their own would hardly ever reach ten in one authority.
 */
const categories: Breakdown['categories'] = [
  { id: 'foster-family', label: 'Foster family, not related', codes: ['foster-family'] },
  { id: 'family-or-friends', label: 'Family or friends as carers', codes: ['family-or-friends'] },
  { id: 'somewhere-else', label: 'Somewhere else', codes: ['childrens-home', 'parents', 'somewhere-else'] },
]

export const placementAges8To10: Breakdown = {
  id: 'placement-ages-8-10',
  label: 'Where they live',
  instrument: 'ages-8-10',
  versions: [1],
  item: 'placement',
  categories,
}

export const placementAges4To7: Breakdown = {
  ...placementAges8To10,
  id: 'placement-ages-4-7',
  instrument: 'ages-4-7',
}
