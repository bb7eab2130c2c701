import type { RowGroup } from './published-table.ts'

const comparators: readonly RowGroup[] = [
  'other-local-authorities',
  'general-population',
  'last-wave',
  'without',
]

/** Rows that another row is compared with; of all others a comparison does not apply. */
export const isComparator = (group: RowGroup): boolean => comparators.includes(group)
