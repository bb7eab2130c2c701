import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeTable } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayoutName, chartLayouts, compactLayout } from './chart-layout.ts'
import { placeRows } from './place-rows.ts'

/** Every response option with its share as a bar, in the order in which it was asked: never by size. */
export function optionsChart(table: PublishedTable, words: ReportWords, layoutName: ChartLayoutName): string {
  const layout = layoutName === 'wide' ? { ...chartLayouts.wide, rowGap: 7 } : compactLayout
  const { height, svg } = placeRows(table.rows, layout, words)
  return chartFrame(table.id, layout, height, describeTable(table, words), svg)
}
