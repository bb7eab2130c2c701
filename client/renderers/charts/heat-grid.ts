import type { PublishedRow } from '../../../analysis/published/published-table.ts'
import type { HeatColumn } from '../../../analysis/report/report-model.ts'

/** How a group stands to everybody: only where the two likely ranges do not touch. */
export type Standing = 'above' | 'below' | null

export type HeatCell = {
  readonly status: PublishedRow['status']
  readonly percentage: number | null
  readonly standing: Standing
}

export type HeatLine = {
  readonly label: string
  readonly everyone: boolean
  readonly cells: readonly HeatCell[]
}

/**
 * Groups down, measures across, from the published tables. Groups that one table puts together and another does not are
 * lines of their own; a table that lacks a line has nothing there.
 */
export function heatGrid(columns: readonly HeatColumn[], everyone: string): readonly HeatLine[] {
  const labels = [
    ...new Map(
      columns.flatMap(({ table }) =>
        table.rows.filter(({ group }) => group === 'category').map(({ key, label }) => [key, label] as const),
      ),
    ),
  ]
  const own = columns.map(({ table }) => table.rows.find(({ group }) => group === 'own'))
  const lines = labels.map(
    ([key, label]): HeatLine => ({
      label,
      everyone: false,
      cells: columns.map(({ table }, place) =>
        cellOf(
          table.rows.find((row) => row.group === 'category' && row.key === key),
          own[place],
        ),
      ),
    }),
  )
  return [{ label: everyone, everyone: true, cells: own.map((row) => cellOf(row, undefined)) }, ...lines]
}

function cellOf(row: PublishedRow | undefined, whole: PublishedRow | undefined): HeatCell {
  if (row === undefined || row.status !== 'shown') {
    return { status: row?.status ?? 'not-available', percentage: null, standing: null }
  }
  return { status: 'shown', percentage: row.percentage, standing: standingOf(row, whole) }
}

function standingOf(row: PublishedRow, whole: PublishedRow | undefined): Standing {
  const [lower, upper] = [row.lower ?? 0, row.upper ?? 100]
  if (whole?.status !== 'shown' || whole.lower === null || whole.upper === null) return null
  if (lower > whole.upper) return 'above'
  return upper < whole.lower ? 'below' : null
}
