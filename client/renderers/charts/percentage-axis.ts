import { scaleLinear } from 'd3-scale'
import type { ChartLayout } from './chart-layout.ts'
import { palette } from './palette.ts'
import { element, textElement } from './svg-elements.ts'

/** Every chart of a report has the same axis, 0 to 100, so that two of them can be laid side by side. */
export const percentageScale = ({ plot }: ChartLayout): ((percentage: number) => number) =>
  scaleLinear().domain([0, 100]).range([plot.left, plot.right]).clamp(true)

const ticks = [0, 25, 50, 75, 100]

export function gridLines(layout: ChartLayout, top: number, bottom: number): string {
  const x = percentageScale(layout)
  return element(
    'g',
    { class: 'grid', stroke: palette.grid, 'stroke-width': 1 },
    ...ticks.map((tick) => element('line', { x1: x(tick), x2: x(tick), y1: top, y2: bottom })),
  )
}

export function axisLabels(layout: ChartLayout, y: number): string {
  const x = percentageScale(layout)
  const narrow = !layout.labelsBeside
  const anchorOf = (tick: number): string =>
    narrow && tick === 0 ? 'start' : narrow && tick === 100 ? 'end' : 'middle'
  return element(
    'g',
    { class: 'quiet', fill: palette.quiet, 'font-size': 13 },
    ...ticks
      .filter((tick) => tick % 50 === 0)
      .map((tick) =>
        textElement(
          narrow && tick === 0 ? layout.label.left : narrow && tick === 100 ? layout.width : x(tick),
          y,
          `${tick}%`,
          {
            'text-anchor': anchorOf(tick),
          },
        ),
      ),
  )
}

export const referenceLine = (
  layout: ChartLayout,
  percentage: number,
  top: number,
  bottom: number,
): string => {
  const x = percentageScale(layout)(percentage)
  return element('line', {
    class: 'reference',
    x1: x,
    x2: x,
    y1: top,
    y2: bottom,
    stroke: palette.ink,
    'stroke-width': 1,
    'stroke-dasharray': '2 3',
  })
}
