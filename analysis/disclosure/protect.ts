import type { PublishedRow, PublishedTable, RowGroup } from '../published/published-table.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import { sumTallies, type Tally } from '../tabulate/tally.ts'
import { mayShow, mayShowPooled } from './may-show.ts'
import type { DisclosurePolicy } from './policy.ts'
import { protectLastWave } from './protect-last-wave.ts'
import { publishableCategories } from './publishable-categories.ts'
import type { UnprotectedComparator, UnprotectedTable } from './unprotected-table.ts'
import { wholePercent } from './whole-percent.ts'

/**
 * Makes a published table from raw counts: the only way there is (with `protectParticipation` for who answered).
 * Rounds every figure, hides every row whose population is under the policy's threshold or could be worked out, and
 * a comparison whenever either of its sides is hidden. Equal input gives equal output.
 */
export function protect(table: UnprotectedTable, policy: DisclosurePolicy): PublishedTable {
  const { id, indicator, title, question, counted, synthetic, sensitive } = table
  const ownShown = table.withheld !== true && mayShow(table.own.tally, sensitive, policy)
  // A breakdown says what its whole is: of a hidden whole no category is shown.
  const categories = ownShown
    ? publishableCategories(table.own.tally, table.categories, sensitive, policy, table.withheldCategories)
    : table.categories.map((category) => ({ ...category, shown: false }))
  const rows: readonly PublishedRow[] = [
    tallyRow('own', 'own', table.own.label, table.own.tally, ownShown),
    ...categories.map(({ key, label, tally, shown }) => tallyRow('category', key, label, tally, shown)),
    ...(table.lastWave ? [protectLastWave(table.lastWave, ownShown)] : []),
    ...table.comparators.map((comparator) => comparatorRow(comparator, ownShown, sensitive, policy)),
  ]
  const published = { id, indicator, title, question, counted, threshold: policy.threshold, synthetic, rows }
  return published as PublishedTable
}

function comparatorRow(
  comparator: UnprotectedComparator,
  ownShown: boolean,
  sensitive: UnprotectedTable['sensitive'],
  policy: DisclosurePolicy,
): PublishedRow {
  const { group, key, label } = comparator
  const comparison = ownShown ? comparator.comparison : null
  if (group === 'general-population') {
    const { percentage, base, interval } = comparator.figure
    return {
      ...{ group, key, label, status: 'shown', base, percentage: wholePercent(percentage) },
      lower: interval && wholePercent(interval.lower),
      upper: interval && wholePercent(interval.upper),
      comparison,
    }
  }
  const authorities = comparator.authorities
  if (authorities === null) return { ...withoutFigures(group, key, label), status: 'not-available' }
  const shown = mayShowPooled(authorities, sensitive, policy)
  const row = tallyRow(group, key, label, sumTallies(authorities), shown)
  return shown ? { ...row, comparison } : row
}

/** For the makers of published tables in this folder alone: whoever calls it has decided that the row may be shown. */
export function tallyRow(
  group: RowGroup,
  key: string,
  label: string,
  tally: Pick<Tally, 'base' | 'positive'>,
  shown: boolean,
): PublishedRow {
  if (!shown) return withoutFigures(group, key, label)
  const { lower, upper } = wilsonInterval(tally.positive, tally.base)
  return {
    ...{ group, key, label, status: 'shown', base: tally.base },
    percentage: wholePercent((100 * tally.positive) / tally.base),
    lower: wholePercent(100 * lower),
    upper: wholePercent(100 * upper),
    comparison: null,
  }
}

/** Small, hidden to protect another, or empty: one row for all three, so that none gives itself away. */
function withoutFigures(group: RowGroup, key: string, label: string): PublishedRow {
  const none = { base: null, percentage: null, lower: null, upper: null, comparison: null }
  return { group, key, label, status: 'hidden', ...none }
}
