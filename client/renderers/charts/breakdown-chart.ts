import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeTable } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { placeRows } from './place-rows.ts'

/**
 * One indicator by the groups of a breakdown, in the table's own order: never ranked by result. The share of
 * everyone together runs down through the groups as a dotted line.
 */
export function breakdownChart(
  table: PublishedTable,
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const layout = chartLayouts[layoutName]
  const everyone = table.rows.find(({ group, status }) => group === 'own' && status === 'shown')
  const { height, svg } = placeRows(table.rows, layout, words, everyone?.percentage ?? null)
  return chartFrame(table.id, layout, height, describeTable(table, words), svg)
}
