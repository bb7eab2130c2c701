import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeTable } from './chart-description.ts'
import type { ChartLayoutName } from './chart-layout.ts'
import { type Pair, pairChart } from './pair-chart.ts'

/** What goes with an outcome: its share where each thing is so, and where it is not. */
export function driversChart(table: PublishedTable, words: ReportWords, layoutName: ChartLayoutName): string {
  const pairs = table.rows.flatMap((first): readonly Pair[] => {
    if (first.group !== 'with') return []
    const second = table.rows.find(({ group, key }) => group === 'without' && key === first.key)
    return second ? [{ label: first.label.replace(/: yes$/, ''), first, second }] : []
  })
  const { so, notSo } = words.chart
  return pairChart(table.id, pairs, [so, notSo], describeTable(table, words), words, layoutName)
}
