import { element } from '../../../analysis/exports/markup.ts'
import type { CellRole } from './lay-out-sheet.ts'

type Properties = Readonly<Record<string, string>>

const wrapped: Properties = { 'fo:wrap-option': 'wrap' }
const underlined: Properties = { 'fo:border-bottom': '0.5pt solid #000000' }
const bold: Properties = { 'fo:font-weight': 'bold' }
const atTheEnd: Properties = { 'fo:text-align': 'end' }
/** Room between a figure at the end of its column and words at the start of the next. */
const setIn: Properties = { 'fo:margin-left': '2mm' }

type CellStyle = {
  /** As programs list it; “Heading 1” is what they take a title by. */
  readonly name: string
  readonly text?: Properties
  readonly cell?: Properties
  readonly paragraph?: Properties
}

const cellStyles: Readonly<Record<CellRole, CellStyle>> = {
  title: { name: 'Heading 1', text: { 'fo:font-size': '15pt', ...bold } },
  sentence: { name: 'Sentence' },
  paragraph: { name: 'Paragraph', cell: wrapped },
  heading: { name: 'Column heading', text: bold, cell: { ...wrapped, ...underlined }, paragraph: setIn },
  'figure-heading': {
    name: 'Figure heading',
    text: bold,
    cell: { ...wrapped, ...underlined },
    paragraph: atTheEnd,
  },
  body: { name: 'Body', cell: wrapped, paragraph: setIn },
  figure: { name: 'Figure', cell: wrapped, paragraph: atTheEnd },
}

/** A style's name in the file, where a space may not stand. */
export const odsStyleName = (role: CellRole): string => cellStyles[role].name.replaceAll(' ', '_20_')

/** Arial 12 throughout; landscape, one page wide; no header and no footer, which a screen reader does not find. */
export const odsStyles = (language: string): readonly string[] => [
  element(
    'office:styles',
    {},
    element(
      'style:style',
      { 'style:name': 'Default', 'style:family': 'table-cell' },
      element('style:text-properties', {
        'fo:font-family': 'Arial',
        'fo:font-size': '12pt',
        'fo:language': language,
      }),
    ),
    ...(Object.keys(cellStyles) as CellRole[]).map(cellStyle),
  ),
  element(
    'office:automatic-styles',
    {},
    element(
      'style:page-layout',
      { 'style:name': 'page' },
      element('style:page-layout-properties', {
        'style:print-orientation': 'landscape',
        'fo:page-width': '297mm',
        'fo:page-height': '210mm',
        'style:scale-to-X': '1',
        'style:scale-to-Y': '0',
      }),
    ),
  ),
  element(
    'office:master-styles',
    {},
    element(
      'style:master-page',
      { 'style:name': 'Default', 'style:page-layout-name': 'page' },
      ...['header', 'footer'].map((part) => element(`style:${part}`, { 'style:display': 'false' })),
    ),
  ),
]

function cellStyle(role: CellRole): string {
  const { name, text = {}, cell = {}, paragraph = {} } = cellStyles[role]
  return element(
    'style:style',
    {
      'style:name': odsStyleName(role),
      'style:display-name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
    },
    element('style:table-cell-properties', { 'style:vertical-align': 'top', ...cell }),
    element('style:paragraph-properties', paragraph),
    element('style:text-properties', text),
  )
}
