import { element, textElement } from '../../../analysis/exports/markup.ts'
import type { Sheet, Workbook } from '../../../client/renderers/workbook/workbook.ts'
import { type LaidOutCell, layOutSheet, linesOf } from './lay-out-sheet.ts'
import { packFiles } from './pack-files.ts'
import { columnLetters, tablePlace } from './sheet-place.ts'
import { cellStyles, xlsxStyles } from './xlsx-styles.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const mediaTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/**
 * Office Open XML (ECMA-376): tables marked up as tables, titles as Heading 1, text wrapped, the cursor in A1, no
 * clock and no chance in it.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const sheets = workbook.sheets.map((sheet, place) => ({ sheet, number: place + 1 }))
  const withTable = sheets.filter(({ sheet }) => sheet.table !== null)
  return packFiles({
    '[Content_Types].xml': contentTypes(sheets.length, withTable),
    '_rels/.rels': relationships([
      ['officeDocument', 'xl/workbook.xml'],
      ['metadata/core-properties', 'docProps/core.xml', packageRelationships],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': coreProperties(workbook),
    'docProps/app.xml': `${declaration}${element('Properties', { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }, textElement('Application', workbook.creator))}`,
    'xl/workbook.xml': workbookPart(workbook.sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `${declaration}${xlsxStyles}`,
    ...Object.fromEntries(
      sheets.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, number)]),
    ),
    ...Object.fromEntries(
      withTable.flatMap(({ sheet, number }) => [
        [
          `xl/worksheets/_rels/sheet${number}.xml.rels`,
          relationships([['table', `../tables/table${number}.xml`]]),
        ],
        [`xl/tables/table${number}.xml`, tablePart(sheet, number)],
      ]),
    ),
  })
}

type Numbered = { readonly number: number }

function contentTypes(sheetCount: number, withTable: readonly Numbered[]): string {
  const part = (name: string, type: string) =>
    element('Override', { PartName: `/${name}`, ContentType: type })
  return `${declaration}${element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    part('xl/workbook.xml', `${mediaTypes}.sheet.main+xml`),
    part('xl/styles.xml', `${mediaTypes}.styles+xml`),
    ...Array.from({ length: sheetCount }, (_, place) =>
      part(`xl/worksheets/sheet${place + 1}.xml`, `${mediaTypes}.worksheet+xml`),
    ),
    ...withTable.map(({ number }) => part(`xl/tables/table${number}.xml`, `${mediaTypes}.table+xml`)),
  )}`
}

type Relationship = readonly [kind: string, target: string, base?: string]

const relationships = (list: readonly Relationship[]): string =>
  `${declaration}${element(
    'Relationships',
    { xmlns: packageRelationships },
    ...list.map(([kind, target, base = officeRelationships], place) =>
      element('Relationship', { Id: `rId${place + 1}`, Type: `${base}/${kind}`, Target: target }),
    ),
  )}`

const coreProperties = ({ title, creator, language, date }: Workbook): string =>
  `${declaration}${element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    textElement('dc:title', title),
    textElement('dc:creator', creator),
    textElement('dc:language', language),
    textElement('dcterms:created', `${date}T00:00:00Z`, { 'xsi:type': 'dcterms:W3CDTF' }),
  )}`

const workbookPart = (sheets: readonly Sheet[]): string =>
  `${declaration}${element(
    'workbook',
    { xmlns: main, 'xmlns:r': officeRelationships },
    element('bookViews', {}, element('workbookView', { activeTab: '0' })),
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, place) =>
        element('sheet', { name, sheetId: String(place + 1), 'r:id': `rId${place + 1}` }),
      ),
    ),
  )}`

/** Of a sheet without a table, in characters. */
const coverWidth = 100

function sheetPart(sheet: Sheet, number: number): string {
  const { table } = sheet
  const { above, heading, rows } = layOutSheet(sheet)
  const widths = (table?.columns ?? [{ width: coverWidth }]).map(({ width }) => width)
  const all = [...above.map((cell) => [cell]), ...(heading ? [heading] : []), ...rows]
  return `${declaration}${element(
    'worksheet',
    { xmlns: main, 'xmlns:r': officeRelationships },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: '1' })),
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: '0', ...(number === 1 ? { tabSelected: '1' } : {}) },
        element('selection', { activeCell: 'A1', sqref: 'A1' }),
      ),
    ),
    element(
      'cols',
      {},
      ...widths.map((width, place) =>
        element('col', {
          min: String(place + 1),
          max: String(place + 1),
          width: String(width),
          customWidth: '1',
        }),
      ),
    ),
    element('sheetData', {}, ...all.map((cells, place) => rowPart(cells, place + 1, widths))),
    element('pageSetup', { paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' }),
    ...(table ? [element('tableParts', { count: '1' }, element('tablePart', { 'r:id': 'rId1' }))] : []),
  )}`
}

const rowPart = (cells: readonly LaidOutCell[], row: number, widths: readonly number[]): string =>
  element(
    'row',
    { r: String(row), ht: String(18 * linesOf(cells, widths)), customHeight: '1' },
    ...cells.map(({ content, role }, column) => {
      const place = { r: `${columnLetters(column)}${row}`, s: String(cellStyles[role]) }
      return typeof content === 'number'
        ? element('c', place, textElement('v', String(content)))
        : element('c', { ...place, t: 'inlineStr' }, element('is', {}, textElement('t', content)))
    }),
  )

function tablePart(sheet: Sheet, number: number): string {
  const { table } = sheet
  const place = tablePlace(sheet)
  if (table === null || place === null) throw new Error('A sheet without a table has no table part.')
  return `${declaration}${element(
    'table',
    {
      xmlns: main,
      id: String(number),
      name: table.name,
      displayName: table.name,
      ref: `${place.first}:${place.last}`,
      totalsRowShown: '0',
    },
    element(
      'tableColumns',
      { count: String(table.columns.length) },
      ...table.columns.map(({ heading }, column) =>
        element('tableColumn', { id: String(column + 1), name: heading }),
      ),
    ),
    element('tableStyleInfo', {
      showFirstColumn: '0',
      showLastColumn: '0',
      showRowStripes: '0',
      showColumnStripes: '0',
    }),
  )}`
}
