import type { Nation } from '../model/nation.ts'

/** Who is in care at all, beside who answered. `shares` are whole percent by category id of the breakdown. */
export type PopulationMargin = {
  readonly nation: Nation
  readonly item: string
  readonly population: string
  readonly shares: Readonly<Record<string, number>>
  readonly citation: string
  readonly caution: string
}

const everyAge = 'They are of every age, babies included, and of the nation, not of this authority.'

/**
 * Margins read in the official statistics of each nation. Only what they print, or the product of two shares they print, is
 * here; a category they count in another way is left out. None is known of care leavers by kind of home.
 */
export const populationMargins: readonly PopulationMargin[] = [
  {
    nation: 'england',
    item: 'placement',
    population: 'All in care, England 2024',
    shares: { 'foster-family': 49, 'family-or-friends': 18 },
    citation:
      'Department for Education, Children looked after in England including adoptions 2024: 67 per cent in foster placements, 27 per cent of those with a relative or friend',
    caution: everyAge,
  },
  {
    nation: 'wales',
    item: 'placement',
    population: 'All in care, Wales 2024',
    shares: { 'foster-family': 45, 'family-or-friends': 23 },
    citation:
      'Welsh Government, Children looked after by local authorities 2023-24: 67.7 per cent in foster placements, 34.2 per cent of those with a relative or friend',
    caution: everyAge,
  },
  {
    nation: 'scotland',
    item: 'placement',
    population: 'All in care, Scotland 2024',
    shares: { 'foster-family': 32, 'family-or-friends': 35 },
    citation:
      'Scottish Government, Children’s Social Work Statistics 2023-24: 32 per cent with foster carers, 35 per cent in kinship care, 20 per cent at home',
    caution: everyAge,
  },
]
