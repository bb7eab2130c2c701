import type { PublishedRow } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import type { ChartLayout } from './chart-layout.ts'
import { chartRow, type PlacedRow } from './chart-row.ts'
import { axisLabels, gridLines, referenceLine } from './percentage-axis.ts'

/** Lines run behind rows that show a figure and leave the others empty: nothing there to measure. */
function grid(placed: readonly PlacedRow[], layout: ChartLayout, reference: number | null): string {
  return placed
    .filter(({ shown }) => shown)
    .map(({ grid: { top, bottom } }) => {
      const lines = gridLines(layout, top, bottom)
      return reference === null ? lines : lines + referenceLine(layout, reference, top, bottom)
    })
    .join('')
}

/**
 * Rows one under the other over the common grid, the axis below. A chart that shows nothing has no axis.
 * `reference` is a percentage, shown in one of the rows, to carry down through the others.
 */
export function placeRows(
  rows: readonly PublishedRow[],
  layout: ChartLayout,
  words: ReportWords,
  reference: number | null = null,
): { readonly svg: string; readonly height: number } {
  const placed: PlacedRow[] = []
  for (const row of rows) {
    const above = placed.at(-1)
    placed.push(chartRow(row, above ? above.bottom + layout.rowGap : layout.rowGap / 2, layout, words))
  }
  const bottom = (placed.at(-1)?.bottom ?? 0) + layout.rowGap / 2
  const drawn = grid(placed, layout, reference) + placed.map(({ svg }) => svg).join('')
  return placed.some(({ shown }) => shown)
    ? { svg: drawn + axisLabels(layout, bottom + 16), height: bottom + 22 }
    : { svg: drawn, height: bottom }
}
