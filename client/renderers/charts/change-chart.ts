import type { HeatColumn } from '../../../analysis/report/report-model.ts'
import { fill } from '../fill.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeRow } from './chart-description.ts'
import type { ChartLayoutName } from './chart-layout.ts'
import { type Pair, pairChart } from './pair-chart.ts'

/** Each measure now and in the wave before. */
export function changeChart(
  id: string,
  title: string,
  columns: readonly HeatColumn[],
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const pairs = pairsOf(columns)
  const text = { title: fill(words.chart.changeTitle, { title }), description: describePairs(columns, words) }
  return pairChart(id, pairs, [words.chart.now, words.chart.lastWave], text, words, layoutName)
}

export const pairsOf = (columns: readonly HeatColumn[]): readonly Pair[] =>
  columns.flatMap(({ label, table }) => {
    const first = table.rows.find(({ group }) => group === 'own')
    const second = table.rows.find(({ group }) => group === 'last-wave')
    return first && second ? [{ label, first, second }] : []
  })

export const describePairs = (columns: readonly HeatColumn[], words: ReportWords): string =>
  pairsOf(columns)
    .map(
      ({ label, first, second }) =>
        `${label}. ${describeRow({ ...first, label: words.chart.now }, words)} ${describeRow({ ...second, label: words.chart.lastWave }, words)}`,
    )
    .join(' ')
