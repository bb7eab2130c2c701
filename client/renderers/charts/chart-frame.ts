import type { ChartText } from './chart-description.ts'
import type { ChartLayout } from './chart-layout.ts'
import { palette } from './palette.ts'
import { element, escapeXml } from './svg-elements.ts'

/**
 * The picture's outer element. `direction` is fixed because an axis runs from left to right in every language;
 * letters inside a label still follow their own script.
 */
export function chartFrame(
  id: string,
  layout: ChartLayout,
  height: number,
  text: ChartText,
  ...children: readonly string[]
): string {
  const titleId = `${id}--${layout.name}-title`
  const descriptionId = `${id}--${layout.name}-description`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${layout.name}`,
      viewBox: `0 0 ${layout.width} ${height}`,
      width: layout.width,
      height,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
      direction: 'ltr',
      'font-family': 'Atkinson Hyperlegible Next, system-ui, sans-serif',
      'font-size': layout.fontSize,
      fill: palette.ink,
    },
    element('title', { id: titleId }, escapeXml(text.title)),
    element('desc', { id: descriptionId }, escapeXml(text.description)),
    ...children,
  )
}
