import { scaleSqrt } from 'd3-scale'
import type { PublishedRow, PublishedTable } from '../../../analysis/published/published-table.ts'
import { fill } from '../fill.ts'
import { formatCount } from '../report/format-figures.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeTable } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { dot } from './marks.ts'
import { palette, seriesOf } from './palette.ts'
import { element, textElement } from './svg-elements.ts'

const height = 250
const plot = { top: 16, bottom: 196 }

/**
 * The limits around the other authorities' share, from a few answers to many, and this authority's own point. Drawn from the
 * rows of the table alone; nobody else's point is in either.
 */
export function funnelChart(table: PublishedTable, words: ReportWords, layoutName: ChartLayoutName): string {
  const layout = chartLayouts[layoutName]
  const limits = table.rows.filter(({ group }) => group === 'limit')
  const own = table.rows.find(({ group }) => group === 'own')
  const [left, right] = [42, layout.width - (layoutName === 'wide' ? 150 : 12)]
  const x = scaleSqrt()
    .domain([limits[0]?.base ?? 0, limits.at(-1)?.base ?? 1])
    .range([left, right])
    .clamp(true)
  const y = (percentage: number) => plot.bottom - ((plot.bottom - plot.top) * percentage) / 100
  const curve = (end: (row: PublishedRow) => number | null, attributes: Record<string, string | number>) =>
    element('path', {
      class: 'reference',
      d: limits
        .map(
          (row, place) => `${place === 0 ? 'M' : 'L'}${round(x(row.base ?? 0))} ${round(y(end(row) ?? 0))}`,
        )
        .join(''),
      fill: 'none',
      stroke: palette.ink,
      ...attributes,
    })
  const quiet = { class: 'quiet', fill: palette.quiet, 'font-size': 13 }
  const grid = [0, 25, 50, 75, 100].map((tick) =>
    element('line', { x1: left, x2: right, y1: y(tick), y2: y(tick) }),
  )
  const ticks = limits
    .filter(({ base }) => [10, 50, 100, 200, 500].includes(base ?? 0))
    .map(({ base }) =>
      textElement(x(base ?? 0), plot.bottom + 18, String(base), { ...quiet, 'text-anchor': 'middle' }),
    )
  const point =
    own?.base == null || own.percentage === null
      ? ''
      : element(
          'g',
          { class: 'own-point' },
          dot(x(own.base), y(own.percentage), seriesOf.own),
          textElement(
            x(own.base) + (x(own.base) > right - 120 ? -12 : 12),
            y(own.percentage) + 5,
            `${own.label}: ${own.percentage}%`,
            { 'font-weight': 700, 'text-anchor': x(own.base) > right - 120 ? 'end' : 'start' },
          ),
        )
  const last = limits.at(-1)
  const names =
    layoutName === 'wide' && last
      ? [
          textElement(right + 8, y(last.upper ?? 0) + 1, words.chart.upperLimit, quiet),
          textElement(right + 8, y(last.lower ?? 0) + 11, words.chart.lowerLimit, quiet),
        ]
      : []
  return chartFrame(
    table.id,
    layout,
    height,
    describeTable(table, words),
    element('g', { class: 'grid', stroke: palette.grid, 'stroke-width': 1 }, ...grid),
    ...[0, 50, 100].map((tick) =>
      textElement(left - 8, y(tick) + 4, `${tick}%`, { ...quiet, 'text-anchor': 'end' }),
    ),
    curve(({ upper }) => upper, { 'stroke-width': 1.75 }),
    curve(({ lower }) => lower, { 'stroke-width': 1.75 }),
    curve(({ percentage }) => percentage, { 'stroke-width': 1.25, 'stroke-dasharray': '4 4' }),
    ...ticks,
    ...names,
    textElement(
      (left + right) / 2,
      plot.bottom + 40,
      fill(words.chart.answersAxis, { most: formatCount(last?.base ?? 0) }),
      {
        ...quiet,
        'text-anchor': 'middle',
      },
    ),
    point,
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
