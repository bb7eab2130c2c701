import { element, textElement } from '../../../analysis/exports/markup.ts'
import type { Sheet, SheetColumn, Workbook } from '../../../client/renderers/workbook/workbook.ts'
import { type LaidOutCell, layOutSheet } from './lay-out-sheet.ts'
import { odsStyleName, odsStyles } from './ods-styles.ts'
import { packFiles } from './pack-files.ts'
import { tablePlace } from './sheet-place.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const mediaType = 'application/vnd.oasis.opendocument.spreadsheet'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = {
  'xmlns:office': `${oasis}:office:1.0`,
  'xmlns:style': `${oasis}:style:1.0`,
  'xmlns:text': `${oasis}:text:1.0`,
  'xmlns:table': `${oasis}:table:1.0`,
  'xmlns:meta': `${oasis}:meta:1.0`,
  'xmlns:fo': `${oasis}:xsl-fo-compatible:1.0`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'office:version': '1.3',
}

/** OpenDocument 1.3 (ISO/IEC 26300): the format government prefers. Tables are named ranges with a heading row. */
export function writeOds(workbook: Workbook): Uint8Array {
  return packFiles(
    {
      mimetype: mediaType,
      'META-INF/manifest.xml': manifest,
      'content.xml': content(workbook),
      'styles.xml': styles(workbook),
      'meta.xml': meta(workbook),
    },
    // First and uncompressed, as the standard asks, so that the type can be read without unpacking.
    ['mimetype'],
  )
}

const manifest = `${declaration}${element(
  'manifest:manifest',
  { 'xmlns:manifest': `${oasis}:manifest:1.0`, 'manifest:version': '1.3' },
  ...[
    ['/', mediaType],
    ['content.xml', 'text/xml'],
    ['styles.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
  ].map(([path, type]) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type }),
  ),
)}`

const meta = ({ title, creator, language, date }: Workbook): string =>
  `${declaration}${element(
    'office:document-meta',
    namespaces,
    element(
      'office:meta',
      {},
      textElement('meta:generator', creator),
      textElement('dc:title', title),
      textElement('meta:initial-creator', creator),
      textElement('meta:creation-date', `${date}T00:00:00`),
      textElement('dc:language', language),
    ),
  )}`

const styles = ({ language }: Workbook): string =>
  `${declaration}${element('office:document-styles', namespaces, ...odsStyles(language))}`

function content({ sheets }: Workbook): string {
  const widths = [...new Set(sheets.flatMap((sheet) => columnsOf(sheet).map(({ width }) => width)))]
  return `${declaration}${element(
    'office:document-content',
    namespaces,
    element(
      'office:automatic-styles',
      {},
      ...widths.map((width) =>
        element(
          'style:style',
          { 'style:name': `width-${width}`, 'style:family': 'table-column' },
          // Arial at 12 points: about 2.2 mm a character.
          element('style:table-column-properties', { 'style:column-width': `${width * 2.2}mm` }),
        ),
      ),
      element(
        'style:style',
        { 'style:name': 'sheet', 'style:family': 'table', 'style:master-page-name': 'Default' },
        element('style:table-properties', { 'table:display': 'true' }),
      ),
      element(
        'style:style',
        { 'style:name': 'row', 'style:family': 'table-row' },
        element('style:table-row-properties', { 'style:use-optimal-row-height': 'true' }),
      ),
    ),
    element(
      'office:body',
      {},
      element(
        'office:spreadsheet',
        {},
        ...sheets.map(sheetPart),
        element('table:database-ranges', {}, ...sheets.map(databaseRange)),
      ),
    ),
  )}`
}

const columnsOf = ({ table }: Sheet): readonly Pick<SheetColumn, 'width'>[] =>
  table?.columns ?? [{ width: 100 }]

function sheetPart(sheet: Sheet): string {
  const { above, heading, rows } = layOutSheet(sheet)
  return element(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': 'sheet' },
    ...columnsOf(sheet).map(({ width }) =>
      element('table:table-column', { 'table:style-name': `width-${width}` }),
    ),
    ...above.map((cell) => rowPart([cell])),
    ...(heading ? [element('table:table-header-rows', {}, rowPart(heading))] : []),
    ...rows.map(rowPart),
  )
}

const rowPart = (cells: readonly LaidOutCell[]): string =>
  element('table:table-row', { 'table:style-name': 'row' }, ...cells.map(cellPart))

const cellPart = ({ content, role }: LaidOutCell): string =>
  element(
    'table:table-cell',
    {
      'table:style-name': odsStyleName(role),
      ...(typeof content === 'number'
        ? { 'office:value-type': 'float', 'office:value': String(content) }
        : { 'office:value-type': 'string' }),
    },
    textElement('text:p', String(content)),
  )

function databaseRange(sheet: Sheet): string {
  const place = tablePlace(sheet)
  if (sheet.table === null || place === null) return ''
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`
  return element('table:database-range', {
    'table:name': sheet.table.name,
    'table:target-range-address': `${quoted}.${place.first}:${quoted}.${place.last}`,
    'table:contains-header': 'true',
    'table:display-filter-buttons': 'false',
  })
}
