import type { PublishedTable } from '../published/published-table.ts'
import { sumTallies } from '../tabulate/tally.ts'
import { type Area, nationalCategories } from './ledger/area-grid.ts'
import { mayShowPooled } from './may-show.ts'
import type { DisclosurePolicy } from './policy.ts'
import { protect } from './protect.ts'
import type { UnprotectedTable } from './unprotected-table.ts'

/**
 * One indicator and breakdown of several authorities together, protected against the union of their own reports.
 *
 * `areas` are those authorities whose own figure is shown, with what their reports say of each group: with another in it,
 * the nation less all that show theirs would be that one. A category whose total would let a hidden category of one
 * authority be worked out is hidden, and with it whatever the nation's own remainder asks for.
 */
export function protectNation(
  head: Omit<UnprotectedTable, 'own' | 'categories' | 'comparators'>,
  label: string,
  areas: readonly Area[],
  groups: readonly { readonly key: string; readonly label: string }[],
  policy: DisclosurePolicy,
): PublishedTable {
  const categories = groups.map(({ key, label: name }, place) => ({
    ...{ key, label: name },
    tally: sumTallies(areas.flatMap((area) => area.categories[place] ?? [])),
  }))
  const wholes = areas.map(({ whole }) => whole)
  const own = { label, tally: sumTallies(wholes) }
  const isHidden = head.withheld === true || !mayShowPooled(wholes, head.sensitive, policy)
  let withheld: readonly string[] = []
  for (;;) {
    const table = protect(
      { ...head, withheld: isHidden, own, categories, comparators: [], withheldCategories: withheld },
      policy,
    )
    const shown = categories.map(({ key }) =>
      table.rows.some((row) => row.group === 'category' && row.key === key && row.status === 'shown'),
    )
    const safe = nationalCategories(areas, shown, head.sensitive, policy)
    const closed = categories.flatMap(({ key }, place) => (shown[place] && !safe[place] ? [key] : []))
    if (closed.length === 0) return table
    withheld = [...withheld, ...closed]
  }
}
