import type { Comparator, DerivedComparator, GroupComparator } from '../model/comparator.ts'
import type { Band } from '../model/instrument.ts'
import { dreadsBullyingGeneralPopulation } from './dreads-bullying-general-population.ts'
import { goodFriendGeneralPopulation } from './good-friend-general-population.ts'
import { happyYesterdayGeneralPopulation } from './happy-yesterday-general-population.ts'
import { highAnxietyGeneralPopulation } from './high-anxiety-general-population.ts'
import { highLifeSatisfactionGeneralPopulation } from './high-life-satisfaction-general-population.ts'
import { lowLifeSatisfactionGeneralPopulation } from './low-life-satisfaction-general-population.ts'
import { lowWellbeing2023 } from './low-wellbeing-2023.ts'
import { lowWellbeing2024 } from './low-wellbeing-2024.ts'
import { lowWellbeingWestBerkshire2015 } from './low-wellbeing-west-berkshire-2015.ts'
import { lowWorthwhileGeneralPopulation } from './low-worthwhile-general-population.ts'
import { oftenLonelyDisabledAdults202324 } from './often-lonely-disabled-adults-2023-24.ts'
import { oftenLonelyDisabledAdults202425 } from './often-lonely-disabled-adults-2024-25.ts'
import { oftenLonelyGeneralPopulation202324 } from './often-lonely-general-population-2023-24.ts'
import { oftenLonelyGeneralPopulation202425 } from './often-lonely-general-population-2024-25.ts'
import { someoneToRelyOnGeneralPopulation } from './someone-to-rely-on-general-population.ts'
import { strugglesWithMoneyGeneralPopulation } from './struggles-with-money-general-population.ts'
import { unhappyWithLooksGeneralPopulation } from './unhappy-with-looks-general-population.ts'
import { unhappyWithLooksGirls } from './unhappy-with-looks-girls.ts'
import { unhappyWithSchoolGeneralPopulation } from './unhappy-with-school-general-population.ts'
import { unhappyWithSchoolGeneralPopulation2023 } from './unhappy-with-school-general-population-2023.ts'
import { worthwhileGeneralPopulation } from './worthwhile-general-population.ts'

/**
 * Every published general-population figure that may stand beside a band, registered by hand. Only figures read
 * in their source. Of two years of one survey the later comes first, and a report shows the first alone.
 */
export const comparators: readonly Comparator[] = [
  goodFriendGeneralPopulation,
  dreadsBullyingGeneralPopulation,
  unhappyWithSchoolGeneralPopulation,
  unhappyWithSchoolGeneralPopulation2023,
  unhappyWithLooksGeneralPopulation,
  oftenLonelyGeneralPopulation202425,
  oftenLonelyGeneralPopulation202324,
  highLifeSatisfactionGeneralPopulation,
  worthwhileGeneralPopulation,
  happyYesterdayGeneralPopulation,
  highAnxietyGeneralPopulation,
  lowLifeSatisfactionGeneralPopulation,
  lowWorthwhileGeneralPopulation,
  strugglesWithMoneyGeneralPopulation,
  someoneToRelyOnGeneralPopulation,
]

/** Figures for one group of people; a report may set them beside that group and nobody else. */
export const groupComparators: readonly GroupComparator[] = [
  unhappyWithLooksGirls,
  oftenLonelyDisabledAdults202425,
  oftenLonelyDisabledAdults202324,
]

/** Figures beside one category of a derived measure, the latest first. */
export const derivedComparators: readonly DerivedComparator[] = [
  lowWellbeing2024,
  lowWellbeing2023,
  lowWellbeingWestBerkshire2015,
]

/** The figures that may stand beside this indicator in this band. */
export function comparatorsFor(indicator: string, band: Band): readonly Comparator[] {
  return comparators.filter((each) => each.indicator === indicator && each.bands.includes(band))
}

/** The figures that may stand beside this category of a derived measure in this band. */
export function derivedComparatorsFor(
  derived: string,
  category: string,
  band: Band,
): readonly DerivedComparator[] {
  return derivedComparators.filter(
    (each) => each.derived.includes(derived) && each.category === category && each.bands.includes(band),
  )
}
