import type { Comparator } from '../model/comparator.ts'
import type { Band } from '../model/instrument.ts'
import { goodFriendGeneralPopulation } from './good-friend-general-population.ts'
import { unhappyWithSchoolGeneralPopulation } from './unhappy-with-school-general-population.ts'

/** Every published general-population figure we may show, registered by hand. Only figures read in their source. */
export const comparators: readonly Comparator[] = [
  goodFriendGeneralPopulation,
  unhappyWithSchoolGeneralPopulation,
]

/** The figures that may stand beside this indicator in this band. */
export function comparatorsFor(indicator: string, band: Band): readonly Comparator[] {
  return comparators.filter((each) => each.indicator === indicator && each.bands.includes(band))
}
