import type { PublishedRow } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import type { ChartLayout } from './chart-layout.ts'
import { chartRow, type PlacedRow } from './chart-row.ts'
import { axisLabels, gridLines } from './percentage-axis.ts'

/** Rows one under the other over the common grid, the axis below. A chart that shows nothing has no axis. */
export function placeRows(
  rows: readonly PublishedRow[],
  layout: ChartLayout,
  words: ReportWords,
): { readonly svg: string; readonly height: number } {
  const placed: PlacedRow[] = []
  for (const row of rows) {
    const above = placed.at(-1)
    placed.push(chartRow(row, above ? above.bottom + layout.rowGap : 4, layout, words))
  }
  const bottom = (placed.at(-1)?.bottom ?? 0) + 8
  const drawn = placed.map(({ svg }) => svg).join('')
  if (rows.every(({ status }) => status !== 'shown')) return { svg: drawn, height: bottom }
  return {
    svg: gridLines(layout, 0, bottom) + drawn + axisLabels(layout, bottom + 16),
    height: bottom + 22,
  }
}
