import { sumTallies, type Tally } from '../tabulate/tally.ts'
import type { SensitiveAnswer } from './may-show.ts'
import type { DisclosurePolicy } from './policy.ts'
import { shownCategories } from './shown-categories.ts'
import type { UnprotectedTable } from './unprotected-table.ts'

type Category = UnprotectedTable['categories'][number]
export type PublishableCategory = Category & { readonly shown: boolean }

/**
 * The categories of a breakdown as they leave: the pattern of `shownCategories`, or, where that would show none at all,
 * the smallest put together until the groups are large enough. Where not even two groups come of that, all are hidden:
 * the breakdown is dropped, and the report says so.
 */
export function publishableCategories(
  whole: Tally,
  categories: readonly Category[],
  sensitive: SensitiveAnswer,
  policy: DisclosurePolicy,
  withheld?: readonly string[],
): readonly PublishableCategory[] {
  const pattern = (some: readonly Category[]) => {
    const shown = shownCategories(
      whole,
      some.map(({ tally }) => tally),
      sensitive,
      policy,
      some.map(({ key }) => withheld?.includes(key) === true),
    )
    return some.map((category, place) => ({ ...category, shown: shown[place] === true }))
  }
  const plain = pattern(categories)
  if (plain.some(({ shown }) => shown) || withheld !== undefined) return plain
  for (let merged = mergeSmallest(categories); merged.length >= 2; merged = mergeSmallest(merged)) {
    const tried = pattern(merged)
    if (tried.filter(({ shown }) => shown).length >= 2) return tried
  }
  return plain
}

/** The two with the fewest answers as one, in the place of the first, under both names. */
function mergeSmallest(categories: readonly Category[]): readonly Category[] {
  const places = [...categories.keys()].toSorted(
    (a, b) => (categories[a]?.tally.base ?? 0) - (categories[b]?.tally.base ?? 0) || a - b,
  )
  const [first = 0, second = 1] = places.slice(0, 2).toSorted((a, b) => a - b)
  const [one, other] = [categories[first], categories[second]]
  if (one === undefined || other === undefined) return []
  const merged: Category = {
    key: `${one.key}+${other.key}`,
    label: `${one.label}; ${other.label}`,
    tally: sumTallies([one.tally, other.tally]),
  }
  return categories.flatMap((each, place) => (place === first ? [merged] : place === second ? [] : [each]))
}
