import type { HeatColumn } from '../../../analysis/report/report-model.ts'
import { pairsOf } from '../charts/change-chart.ts'
import { cellWords } from '../charts/heat-chart.ts'
import { heatGrid } from '../charts/heat-grid.ts'
import { fill } from '../fill.ts'
import { formatDifference } from './format-figures.ts'
import type { ReportWords } from './report-words.ts'
import type { TableCell, TableView } from './table-view.ts'

/*
 * Tables under pictures that draw several published tables at once. They repeat figures that stand in those tables and add
 * none, so they are not in the files for programs.
 */

export function heatView(
  id: string,
  title: string,
  columns: readonly HeatColumn[],
  words: ReportWords,
): TableView {
  const lines = heatGrid(columns, words.chart.everyone)
  return {
    id,
    caption: title,
    columns: [
      { label: words.columns.group, numeric: false },
      ...columns.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: lines.map(({ label, everyone, cells }) => ({
      own: everyone,
      header: label,
      cells: cells.map((cell) => ({ text: cellWords(cell, words), quiet: cell.percentage === null })),
    })),
    note: words.heatKey,
  }
}

export function changeView(
  id: string,
  title: string,
  columns: readonly HeatColumn[],
  words: ReportWords,
): TableView {
  const cell = (text: string | null): TableCell =>
    text === null ? { text: words.hiddenMark, quiet: true } : { text, quiet: false }
  return {
    id,
    caption: title,
    columns: [
      { label: words.columns.measure, numeric: false },
      { label: words.columns.now, numeric: true },
      { label: words.columns.lastWave, numeric: true },
      { label: words.columns.difference, numeric: true },
    ],
    rows: pairsOf(columns).map(({ label, first, second }) => ({
      own: false,
      header: label,
      cells: [
        cell(first.percentage === null ? null : `${first.percentage}%`),
        cell(second.percentage === null ? null : `${second.percentage}%`),
        cell(
          second.comparison &&
            fill(words.differenceRange, {
              verdict: words.verdicts[second.comparison.verdict],
              difference: formatDifference(second.comparison.difference),
              lower: formatDifference(second.comparison.lower),
              upper: formatDifference(second.comparison.upper),
            }),
        ),
      ],
    })),
    note: null,
  }
}
