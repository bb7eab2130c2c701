import type {
  PublishedComparison,
  PublishedRow,
  PublishedTable,
  RowGroup,
} from '../published/published-table.ts'

/** A row whose figures are shown, typed so. */
export type ShownRow = PublishedRow & {
  readonly status: 'shown'
  readonly percentage: number
}

export function shownRow(table: PublishedTable, group: RowGroup): ShownRow | undefined {
  return table.rows.filter(isShown).find((row) => row.group === group)
}

export function isShown(row: PublishedRow): row is ShownRow {
  return row.status === 'shown' && row.percentage !== null
}

export function comparisonWith(table: PublishedTable, group: RowGroup): PublishedComparison | null {
  return shownRow(table, group)?.comparison ?? null
}
