import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeTable } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { placeRows } from './place-rows.ts'

/**
 * Own figure, other local authorities and the general population as dots with their 95 % intervals on one
 * axis from 0 to 100. Pure: the same table gives the same bytes.
 */
export function comparisonChart(
  table: PublishedTable,
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const layout = chartLayouts[layoutName]
  const { height, svg } = placeRows(table.rows, layout, words)
  return chartFrame(table.id, layout, height, describeTable(table, words), svg)
}
