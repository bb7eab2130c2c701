import type { PublishedRow } from '../../../analysis/published/published-table.ts'
import { fill } from '../fill.ts'
import type { ReportWords } from '../report/report-words.ts'
import type { ChartText } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayout, type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { dot } from './marks.ts'
import { palette, seriesOf } from './palette.ts'
import { axisLabels, gridLines, percentageScale } from './percentage-axis.ts'
import { element, textElement, wrapWords } from './svg-elements.ts'

/** Two shares of one thing on a line: now and last wave, with it and without it. */
export type Pair = { readonly label: string; readonly first: PublishedRow; readonly second: PublishedRow }

const shown = (row: PublishedRow): row is PublishedRow & { readonly percentage: number } =>
  row.status === 'shown' && row.percentage !== null

/**
 * One line a pair, two shapes on it and the way between them; both shares in figures at the side. `names` say what the two
 * shapes stand for. A pair of which either is hidden has no mark at all: a line's end would be a figure.
 */
export function pairChart(
  id: string,
  pairs: readonly Pair[],
  names: readonly [string, string],
  text: ChartText,
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const layout = chartLayouts[layoutName]
  const drawn: string[] = []
  let top = 34
  for (const pair of pairs) {
    const { svg, bottom } = pairLine(pair, top, layout, words)
    drawn.push(svg)
    top = bottom + layout.rowGap - 2
  }
  const key = pairs[0] ? legend(pairs[0], names, layout) : ''
  return chartFrame(id, layout, top + 18, text, key, ...drawn, axisLabels(layout, top + 10))
}

function legend({ first, second }: Pair, names: readonly [string, string], layout: ChartLayout): string {
  const second_ = layout.name === 'wide' ? 230 : layout.width / 2
  return [first, second]
    .map((row, place) => {
      const x = layout.name === 'wide' ? layout.plot.left + place * (second_ - 60) : 8 + place * second_
      return dot(x, 14, seriesOf[row.group]) + textElement(x + 14, 19, names[place] ?? '')
    })
    .join('')
}

function pairLine({ label, first, second }: Pair, top: number, layout: ChartLayout, words: ReportWords) {
  const x = percentageScale(layout)
  const wide = layout.name === 'wide'
  const lines = wrapWords(label, layout.label.mostCharacters)
  const labels = lines.map((line, place) =>
    textElement(layout.label.left, top + layout.fontSize + place * layout.lineHeight, line),
  )
  const height = lines.length * layout.lineHeight
  const y = wide ? top + height / 2 + 1 : top + height + 12
  const bottom = wide ? top + height : y + 8
  if (!shown(first) || !shown(second)) {
    const mark = textElement(
      wide ? layout.plot.left : layout.label.left,
      wide ? y + 4.5 : y + 5,
      markOf([first, second], words),
      {
        class: 'quiet',
        fill: palette.quiet,
        'font-size': layout.fontSize - 1,
      },
    )
    return { svg: row(first, ...labels, mark) + row(second), bottom }
  }
  const value = element(
    'text',
    {
      x: layout.value.x,
      y: wide ? y + 5.5 : top + layout.fontSize,
      'text-anchor': layout.value.anchor,
    },
    element('tspan', { 'font-weight': 700 }, `${first.percentage}%`),
    element(
      'tspan',
      { class: 'quiet', fill: palette.quiet, dx: 6 },
      fill(words.chart.besides, { percentage: second.percentage }),
    ),
  )
  const way = element('line', {
    class: 'way',
    x1: x(second.percentage),
    x2: x(first.percentage),
    y1: y,
    y2: y,
    stroke: palette.axis,
    'stroke-width': 3,
  })
  return {
    svg:
      gridLines(layout, wide ? top - 4 : y - 10, wide ? bottom + 4 : bottom) +
      row(second, way, dot(x(second.percentage), y, seriesOf[second.group])) +
      row(first, ...labels, dot(x(first.percentage), y, seriesOf[first.group]), value),
    bottom,
  }
}

const row = ({ status }: PublishedRow, ...children: readonly string[]): string =>
  element('g', { class: `row row-${status}` }, ...children, '')

const markOf = (rows: readonly PublishedRow[], words: ReportWords): string =>
  rows.some(({ status }) => status === 'hidden')
    ? `${words.hiddenMark} ${words.hidden}`
    : `${words.notAvailableMark} ${words.notAvailable}`
