import type { PublishedRow } from '../../../analysis/published/published-table.ts'
import { fill } from '../fill.ts'
import { formatCount } from '../report/format-figures.ts'
import type { ReportWords } from '../report/report-words.ts'
import type { ChartLayout } from './chart-layout.ts'
import { dot, intervalBar, shareBar } from './marks.ts'
import { palette, type Series, seriesOf } from './palette.ts'
import { percentageScale } from './percentage-axis.ts'
import { element, escapeXml, textElement, wrapWords } from './svg-elements.ts'

export type PlacedRow = {
  readonly svg: string
  readonly shown: boolean
  readonly bottom: number
  /** Where the grid may run: behind the row where the label stands beside it, below the label otherwise. */
  readonly grid: { readonly top: number; readonly bottom: number }
}

/**
 * The mark in place of a figure. It stands at the same place for every row that shows none, hidden and
 * empty alike, and nothing is drawn beside it: a bar's length would be a count.
 */
const markInWords = (row: PublishedRow, words: ReportWords): string =>
  row.status === 'hidden'
    ? `${words.hiddenMark} ${words.hidden}`
    : `${words.notAvailableMark} ${words.notAvailable}`

function valueText(row: PublishedRow, x: number, y: number, layout: ChartLayout, words: ReportWords): string {
  const share = element(
    'tspan',
    { 'font-weight': 700, 'font-size': layout.fontSize + 2 },
    `${row.percentage}%`,
  )
  const base =
    row.base === null || row.group === 'option'
      ? ''
      : element(
          'tspan',
          { class: 'quiet', fill: palette.quiet, 'font-size': layout.fontSize - 2, dx: 5 },
          escapeXml(fill(words.chart.answers, { base: formatCount(row.base) })),
        )
  return element('text', { x, y, 'text-anchor': layout.value.anchor }, share + base)
}

function figure(row: PublishedRow, y: number, layout: ChartLayout, series: Series): string {
  const x = percentageScale(layout)
  if (row.group === 'option' && row.percentage !== null) return shareBar(x(0), x(row.percentage), y, series)
  const interval =
    row.lower === null || row.upper === null ? '' : intervalBar(x(row.lower), x(row.upper), y, series)
  return row.percentage === null ? '' : interval + dot(x(row.percentage), y, series)
}

/** One row: label, line with its dot, percentage and base in words beside it. */
export function chartRow(row: PublishedRow, top: number, layout: ChartLayout, words: ReportWords): PlacedRow {
  const series = seriesOf[row.group]
  const shown = row.status === 'shown' && row.percentage !== null
  const wide = layout.labelsBeside
  const most = layout.label.mostCharacters
  const lines = wrapWords(row.label, most)
  const firstBaseline = top + layout.fontSize
  const label = lines.map((line, index) =>
    textElement(layout.label.left, firstBaseline + index * layout.lineHeight, line, {
      'font-weight': row.group === 'own' ? 700 : 400,
    }),
  )
  const labelHeight = lines.length * layout.lineHeight
  const lineY = wide ? top + labelHeight / 2 + 1 : top + labelHeight + 12
  const valueY = wide ? lineY + 5.5 : firstBaseline
  const hiddenY = wide ? lineY + 4.5 : lineY + 5
  const bottom = shown || !wide ? Math.max(top + labelHeight, lineY + 8) : top + labelHeight
  const content = shown
    ? [figure(row, lineY, layout, series), valueText(row, layout.value.x, valueY, layout, words)]
    : [
        textElement(wide ? layout.plot.left : layout.label.left, hiddenY, markInWords(row, words), {
          class: 'quiet',
          fill: palette.quiet,
          'font-size': layout.fontSize - 1,
        }),
      ]
  const half = layout.rowGap / 2
  return {
    svg: element('g', { class: `row row-${row.status}` }, ...label, ...content),
    shown,
    bottom,
    grid: { top: wide ? top - half : lineY - 10, bottom: bottom + (wide ? half : 2) },
  }
}
