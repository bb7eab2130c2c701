import type { RowGroup } from '../../../analysis/published/published-table.ts'

/**
 * The Government Analysis Function's categorical palette, so that charts sit well in a council's own papers.
 * Turquoise and orange (3:1 on white) are never text and always carry an ink outline; each series also has its own
 * shape and its label beside it, so nothing is lost in grey print or to colour blindness.
 */
export const palette = {
  ink: '#1D2340',
  quiet: '#454A60',
  grid: '#D8D2C3',
  axis: '#7A7768',
  paper: '#FFFCF5',
  darkBlue: '#12436D',
  turquoise: '#28A197',
  darkPink: '#801650',
  orange: '#F46A25',
} as const

export type Shape = 'circle' | 'diamond' | 'square' | 'triangle'
export type Series = { readonly className: string; readonly colour: string; readonly shape: Shape }

/** Class names let the page's stylesheet recolour a chart for dark and high-contrast themes. */
export const seriesOf: Readonly<Record<RowGroup, Series>> = {
  own: { className: 'series-own', colour: palette.darkBlue, shape: 'circle' },
  'other-local-authorities': { className: 'series-other', colour: palette.turquoise, shape: 'diamond' },
  'general-population': { className: 'series-general', colour: palette.darkPink, shape: 'square' },
  'last-wave': { className: 'series-last', colour: palette.orange, shape: 'triangle' },
  with: { className: 'series-own', colour: palette.darkBlue, shape: 'circle' },
  without: { className: 'series-general', colour: palette.darkPink, shape: 'square' },
  option: { className: 'series-own', colour: palette.darkBlue, shape: 'circle' },
  limit: { className: 'series-other', colour: palette.turquoise, shape: 'diamond' },
  category: { className: 'series-own', colour: palette.darkBlue, shape: 'circle' },
}
