import { subtractTally, sumTallies, type Tally } from '../tabulate/tally.ts'
import { mayShow, type SensitiveAnswer } from './may-show.ts'
import type { DisclosurePolicy } from './policy.ts'

/**
 * Which categories of a breakdown may be shown beside the whole they divide.
 *
 * The attack: the whole is published, so whoever subtracts the shown categories from it has the hidden ones
 * together with those who did not say which they belong to. That remainder is published in all but name, so it has
 * to be fit to show: either nothing is left at all, or enough people that none stands out. While it is not, the
 * smallest category still shown is hidden too. A remainder at or over the threshold that holds a category under
 * it always holds somebody else as well, so no small category is ever alone in it.
 *
 * An empty category is hidden like a small one and the remainder made up all the same: were the rest left
 * open, its emptiness could be worked out, and a hidden row would no longer look like any other.
 */
export function shownCategories(
  whole: Tally,
  categories: readonly Tally[],
  sensitive: SensitiveAnswer,
  policy: DisclosurePolicy,
  withheld: readonly boolean[] = [],
): readonly boolean[] {
  if (!mayShow(whole, sensitive, policy)) return categories.map(() => false)
  const shown = categories.map(
    (category, place) => withheld[place] !== true && mayShow(category, sensitive, policy),
  )
  while (shown.includes(true) && !remainderIsSafe()) shown[smallestShown()] = false
  return shown

  function remainderIsSafe(): boolean {
    const remainder = subtractTally(whole, sumTallies(categories.filter((_, place) => shown[place])))
    if (remainder.base === 0 && !shown.includes(false)) return true
    return mayShow(remainder, sensitive, policy)
  }

  function smallestShown(): number {
    const base = (place: number) => (shown[place] ? (categories[place]?.base ?? 0) : Number.POSITIVE_INFINITY)
    return categories.reduce(
      (best, _, place) => (base(place) < base(best) ? place : best),
      shown.indexOf(true),
    )
  }
}
