import { element } from '../../../analysis/exports/markup.ts'
import type { CellRole } from './lay-out-sheet.ts'

/** Places in `cellXfs` below. */
export const cellStyles: Readonly<Record<CellRole, number>> = {
  body: 0,
  title: 1,
  sentence: 2,
  heading: 3,
  figure: 4,
  'figure-heading': 5,
  paragraph: 6,
}

const font = (size: number, bold: boolean): string =>
  element(
    'font',
    {},
    ...(bold ? [element('b', {})] : []),
    element('sz', { val: String(size) }),
    element('name', { val: 'Arial' }),
    element('family', { val: '2' }),
  )

/** Wrapped, but for titles and sentences: in a narrow first column a wrapped sentence would be a tower. */
/** `left` is set in a little: room between a figure at the end of its column and words at the start of the next. */
const format = (fontId: number, borderId: number, style: number, wrap: boolean, side?: 'left' | 'right') =>
  element(
    'xf',
    {
      numFmtId: '0',
      fontId: String(fontId),
      fillId: '0',
      borderId: String(borderId),
      xfId: String(style),
      applyFont: '1',
      applyBorder: '1',
      applyAlignment: '1',
    },
    element('alignment', {
      vertical: 'top',
      wrapText: wrap ? '1' : '0',
      ...(side === undefined ? {} : { horizontal: side, indent: side === 'left' ? '1' : '0' }),
    }),
  )

const sides = ['left', 'right', 'top', 'bottom', 'diagonal']
const border = (line: string | undefined): string =>
  element(
    'border',
    {},
    ...sides.map((side) =>
      side === 'bottom' && line
        ? element(side, { style: line }, element('color', { auto: '1' }))
        : element(side, {}),
    ),
  )

/** Arial 12 throughout; a line under the heading row; no fills. Heading 1 is the built-in style readers list. */
export const xlsxStyles = element(
  'styleSheet',
  { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
  element('fonts', { count: '3' }, font(12, false), font(15, true), font(12, true)),
  element(
    'fills',
    { count: '2' },
    ...['none', 'gray125'].map((pattern) =>
      element('fill', {}, element('patternFill', { patternType: pattern })),
    ),
  ),
  element('borders', { count: '2' }, border(undefined), border('thin')),
  element(
    'cellStyleXfs',
    { count: '2' },
    element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }),
    element('xf', { numFmtId: '0', fontId: '1', fillId: '0', borderId: '0' }),
  ),
  element(
    'cellXfs',
    { count: '7' },
    format(0, 0, 0, true, 'left'),
    format(1, 0, 1, false),
    format(0, 0, 0, false),
    format(2, 1, 0, true, 'left'),
    format(0, 0, 0, true, 'right'),
    format(2, 1, 0, true, 'right'),
    format(0, 0, 0, true),
  ),
  element(
    'cellStyles',
    { count: '2' },
    element('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' }),
    element('cellStyle', { name: 'Heading 1', xfId: '1', builtinId: '16' }),
  ),
)
