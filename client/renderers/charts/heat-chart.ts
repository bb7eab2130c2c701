import type { HeatColumn } from '../../../analysis/report/report-model.ts'
import { fill } from '../fill.ts'
import type { ReportWords } from '../report/report-words.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { type HeatCell, heatGrid } from './heat-grid.ts'
import { palette } from './palette.ts'
import { element, textElement, wrapWords } from './svg-elements.ts'

const rowHeight = 44
const headHeight = 48

/**
 * Several measures by group: the darker the higher, with the share in every cell and a triangle where a group's likely range
 * does not touch everybody's. Tints of one blue under ink letters: read in grey, and never by colour alone.
 */
export function heatChart(
  id: string,
  title: string,
  columns: readonly HeatColumn[],
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const layout = chartLayouts[layoutName]
  const lines = heatGrid(columns, words.chart.everyone)
  const wide = layoutName === 'wide'
  const left = wide ? 190 : 96
  const cellWidth = (layout.width - left) / columns.length
  const small = wide ? 13 : 10.5
  const head = columns.flatMap(({ label }, place) =>
    wrapWords(label, wide ? 13 : 8).map((line, number) =>
      textElement(left + (place + 0.5) * cellWidth, 13 + number * (small + 3), line, {
        'text-anchor': 'middle',
        'font-size': small,
      }),
    ),
  )
  const body = lines.flatMap(({ label, everyone, cells }, line) => {
    const top = headHeight + line * rowHeight
    const lettering = { 'font-size': wide ? 14 : 10.5, 'font-weight': everyone ? 700 : 400 }
    const written = wrapWords(label, wide ? 26 : 15)
    return [
      ...written.map((part, number) =>
        textElement(0, top + rowHeight / 2 + 5 - (written.length - 1) * 8 + number * 16, part, lettering),
      ),
      ...cells.map((cell, place) => drawCell(cell, left + place * cellWidth, top, cellWidth, wide, words)),
    ]
  })
  const text = { title: fill(words.chart.heatTitle, { title }), description: describeHeat(columns, words) }
  return chartFrame(id, layout, headHeight + lines.length * rowHeight + 2, text, ...head, ...body)
}

function drawCell(
  { status, percentage, standing }: HeatCell,
  left: number,
  top: number,
  width: number,
  wide: boolean,
  words: ReportWords,
): string {
  const box = { x: left + 1.5, y: top + 1.5, width: width - 3, height: rowHeight - 3, rx: 4 }
  const middle = { 'text-anchor': 'middle', 'font-size': wide ? 16 : 13 }
  const [x, y] = [left + width / 2, top + rowHeight / 2 + 5.5]
  if (percentage === null) {
    const mark = status === 'hidden' ? words.hiddenMark : words.notAvailableMark
    return (
      element('rect', { class: 'track', ...box, fill: 'none', stroke: palette.grid }) +
      textElement(x, y, mark, { ...middle, class: 'quiet', fill: palette.quiet })
    )
  }
  return (
    element('rect', {
      class: 'heat',
      ...box,
      fill: palette.darkBlue,
      'fill-opacity': 0.04 + (0.3 * percentage) / 100,
      stroke: palette.darkBlue,
      'stroke-opacity': 0.35,
    }) +
    textElement(standing === null ? x : x - 8, y, `${percentage}%`, { ...middle, 'font-weight': 700 }) +
    (standing === null ? '' : triangle(x + (wide ? 20 : 15), y - 5.5, standing))
  )
}

/** Drawn, not written: not every font has one. */
const triangle = (x: number, y: number, standing: 'above' | 'below'): string => {
  const up = standing === 'above' ? -1 : 1
  return element('path', {
    class: 'standing',
    d: `M${x} ${y + up * 5.5}L${x + 6} ${y - up * 5}L${x - 6} ${y - up * 5}Z`,
  })
}

/** Line by line, as it would be read out. */
export const describeHeat = (columns: readonly HeatColumn[], words: ReportWords): string =>
  heatGrid(columns, words.chart.everyone)
    .map(
      ({ label, cells }) =>
        `${label}: ${cells.map((cell, place) => `${columns[place]?.label} ${cellWords(cell, words)}`).join(', ')}.`,
    )
    .join(' ')

export function cellWords({ status, percentage, standing }: HeatCell, words: ReportWords): string {
  if (percentage === null) return status === 'hidden' ? words.hiddenMark : words.notAvailableMark
  return standing === null ? `${percentage}%` : `${percentage}% ${words.chart.standing[standing]}`
}
