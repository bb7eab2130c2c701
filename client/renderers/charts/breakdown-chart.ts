import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeTable } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { placeRows } from './place-rows.ts'

/** One indicator by the groups of a breakdown, groups in the table's own order: never ranked by result. */
export function breakdownChart(
  table: PublishedTable,
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const layout = chartLayouts[layoutName]
  const { height, svg } = placeRows(table.rows, layout, words)
  return chartFrame(table.id, layout, height, describeTable(table, words), svg)
}
