import type { PublishedParticipation } from '../../../analysis/published/published-table.ts'
import { fill } from '../fill.ts'
import { formatCount } from '../report/format-figures.ts'
import type { ReportWords } from '../report/report-words.ts'
import { describeParticipation } from './chart-description.ts'
import { chartFrame } from './chart-frame.ts'
import { type ChartLayout, type ChartLayoutName, chartLayouts } from './chart-layout.ts'
import { palette } from './palette.ts'
import { element, textElement } from './svg-elements.ts'

/** A bar needs no label column: it runs over the whole width. */
const barLayout = (layout: ChartLayout): ChartLayout => ({
  ...layout,
  plot: { left: 1, right: layout.width - 1 },
})

/** How many of those who could answer did. `id` must be unique on the page. */
export function responseRateBar(
  participation: PublishedParticipation,
  id: string,
  words: ReportWords,
  layoutName: ChartLayoutName,
): string {
  const layout = barLayout(chartLayouts[layoutName])
  const { status, responses, eligible, responseRate } = participation
  const text = describeParticipation(participation, words)
  const inWords = (line: string): string =>
    chartFrame(
      id,
      layout,
      30,
      text,
      textElement(0, layout.fontSize + 4, line, { class: 'quiet', fill: palette.quiet }),
    )
  if (status !== 'shown' || responses === null) return inWords(`${words.hiddenMark} ${words.hidden}`)
  if (eligible === null || responseRate === null) {
    return inWords(fill(words.chart.participationWithoutRate, { responses: formatCount(responses) }))
  }
  const full = layout.plot.right - layout.plot.left
  const track = element('rect', {
    class: 'track',
    x: layout.plot.left,
    y: 36,
    width: full,
    height: 14,
    rx: 4,
    fill: 'none',
    stroke: palette.axis,
    'stroke-width': 1.25,
  })
  const bar = element('rect', {
    class: 'series-own bar',
    x: layout.plot.left,
    y: 36,
    width: (full * Math.min(responseRate, 100)) / 100,
    height: 14,
    rx: 4,
    fill: palette.darkBlue,
  })
  const label = element(
    'text',
    { x: 0, y: 24 },
    element('tspan', { 'font-weight': 700, 'font-size': layout.fontSize + 9 }, `${responseRate}%`),
    element(
      'tspan',
      { dx: 10 },
      fill(words.chart.participationLabel, {
        responses: formatCount(responses),
        eligible: formatCount(eligible),
      }),
    ),
  )
  return chartFrame(id, layout, 54, text, label, track, bar)
}
