import type { PublishedTable } from '../published/published-table.ts'
import { sumTallies } from '../tabulate/tally.ts'
import { type Area, nationalCategories, publishedPlaces } from './ledger/area-grid.ts'
import { mayShow } from './may-show.ts'
import type { DisclosurePolicy } from './policy.ts'
import { protect } from './protect.ts'
import { publishableCategories } from './publishable-categories.ts'
import type { UnprotectedTable } from './unprotected-table.ts'

/**
 * One indicator and breakdown of all authorities together, protected against the union of their own reports.
 *
 * Authorities whose own figure may not be shown are left out: the nation less all the others would be theirs. A
 * category whose total would let a hidden category of one authority be worked out is hidden, and with it whatever the
 * nation's own remainder asks for.
 */
export function protectNation(
  head: Omit<UnprotectedTable, 'own' | 'categories' | 'comparators'>,
  label: string,
  authorities: readonly Pick<UnprotectedTable, 'own' | 'categories' | 'withheld'>[],
  policy: DisclosurePolicy,
): PublishedTable {
  const { sensitive } = head
  const present = authorities.filter(
    ({ own, withheld }) => withheld !== true && mayShow(own.tally, sensitive, policy),
  )
  const areas = present.map(
    ({ own, categories }): Area => ({
      whole: own.tally,
      categories: categories.map(({ tally }) => tally),
      published: publishedPlaces(categories, publishableCategories(own.tally, categories, sensitive, policy)),
    }),
  )
  const categories = (authorities[0]?.categories ?? []).map(({ key, label: name }, place) => ({
    ...{ key, label: name },
    tally: sumTallies(areas.flatMap((area) => area.categories[place] ?? [])),
  }))
  const own = { label, tally: sumTallies(areas.map(({ whole }) => whole)) }
  let withheld: readonly string[] = []
  for (;;) {
    const table = protect({ ...head, own, categories, comparators: [], withheldCategories: withheld }, policy)
    const shown = categories.map(({ key }) =>
      table.rows.some((row) => row.group === 'category' && row.key === key && row.status === 'shown'),
    )
    const safe = nationalCategories(areas, shown, policy)
    const closed = categories.flatMap(({ key }, place) => (shown[place] && !safe[place] ? [key] : []))
    if (closed.length === 0) return table
    withheld = [...withheld, ...closed]
  }
}
