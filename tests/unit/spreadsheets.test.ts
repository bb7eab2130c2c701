import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { PublishedRow } from '../../analysis/published/published-table.ts'
import { reportWorkbook } from '../../client/renderers/workbook/report-workbook.ts'
import { columnLetters } from '../../server/documents/spreadsheets/sheet-place.ts'
import { writeOds } from '../../server/documents/spreadsheets/write-ods.ts'
import { writeXlsx } from '../../server/documents/spreadsheets/write-xlsx.ts'
import { exampleReport } from '../support/example-report.ts'
import { tablesOf } from '../support/figures-of-report.ts'
import { fullReport } from '../support/full-report.ts'
import { handMadeReport } from '../support/hand-made-report.ts'
import { partsOf, type ReadSheet, readOdsSheets, readXlsxSheets } from '../support/read-workbook.ts'

/** What a row must say in every file: label, share, interval, answers; marks where it shows none. */
function cellsOf({ label, status, percentage, lower, upper, base }: PublishedRow) {
  if (status !== 'shown') {
    const mark = status === 'hidden' ? '[c]' : '[x]'
    return [label, mark, mark, mark, mark]
  }
  return [label, ...[percentage, lower, upper, base].map((figure) => figure ?? '[x]')]
}

/** The rows below the heading of every sheet of figures. */
const figureRows = (sheets: readonly ReadSheet[]) =>
  sheets.flatMap(({ rows }) => {
    const heading = rows.findIndex((row) => row[0] === 'Measure' && row.length > 2)
    return heading < 0 ? [] : rows.slice(heading + 1)
  })

describe.each([
  ['made by hand', handMadeReport],
  ['large', exampleReport('large')],
  ['with all there can be in it', fullReport('large')],
  ['small', exampleReport('small')],
  ['nearly empty', exampleReport('nearly-empty')],
  ['empty', exampleReport('empty')],
])('the spreadsheets of a report %s', (_, model) => {
  const workbook = reportWorkbook(model)
  const ods = writeOds(workbook)
  const xlsx = writeXlsx(workbook)

  test.each([
    ['ODS', async () => readOdsSheets(ods)],
    ['XLSX', () => readXlsxSheets(xlsx)],
  ])('%s has every published row in its order, and no other', async (_, read) => {
    const rows = figureRows(await read())
    const published = tablesOf(model).flatMap((table) =>
      table.rows.map((row) => [table.title, table.question, table.counted, ...cellsOf(row)]),
    )
    expect(rows.map((row) => row.slice(0, 8))).toEqual(published)
    const differences = tablesOf(model).flatMap((table) =>
      table.rows.map((row) => row.comparison?.difference),
    )
    expect(rows.map((row) => (typeof row[9] === 'number' ? row[9] : undefined))).toEqual(differences)
  })

  test('every cell under a heading has something in it, as the checklist of accessible spreadsheets asks', async () => {
    for (const sheets of [readOdsSheets(ods), await readXlsxSheets(xlsx)]) {
      for (const { rows } of sheets) {
        const widest = Math.max(...rows.map((row) => row.length))
        const table = rows.slice(rows.findIndex((row) => row.length === widest))
        expect(rows[0]?.[0]).toMatch(/\S/)
        expect(table.flat().filter((cell) => cell === null || cell === '')).toEqual([])
        expect(new Set(table.map((row) => row.length))).toEqual(new Set([widest]))
      }
    }
  })

  test('sheets have names of their own, short enough for a tab', () => {
    const names = workbook.sheets.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
    const tables = workbook.sheets.flatMap(({ table }) => (table ? [table.name] : []))
    expect(new Set(tables).size).toBe(tables.length)
  })

  test('says on every sheet of figures that the data are made up', () => {
    const held = workbook.sheets.filter(({ name }) => name !== 'Contents')
    for (const { title, sentences } of held)
      expect([title, ...sentences].join(' ')).toContain('Synthetic data')
  })

  test('is the same bytes every time', () => {
    expect(writeOds(reportWorkbook(model))).toEqual(ods)
    expect(writeXlsx(reportWorkbook(model))).toEqual(xlsx)
  })

  test('is well-formed XML in every part', async () => {
    const parts = [ods, xlsx].flatMap((file) => [...partsOf(file)]).filter(([path]) => path !== 'mimetype')
    const { errors } = await validateXML({
      xml: parts.map(([path, contents]) => ({ fileName: path.replaceAll('/', '-'), contents })),
      normalization: 'format',
    })
    expect(errors).toEqual([])
  })
})

describe('the checklist of accessible spreadsheets', () => {
  const workbook = reportWorkbook(exampleReport('large'))
  const xlsx = partsOf(writeXlsx(workbook))
  const ods = partsOf(writeOds(workbook))
  const content = ods.get('content.xml') ?? ''
  const worksheets = [...xlsx]
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .map(([, text]) => text)
  const withTable = workbook.sheets.filter(({ table }) => table !== null)

  test('tables are marked up as tables, one a sheet, with one heading row', () => {
    const tables = [...xlsx].filter(([path]) => path.startsWith('xl/tables/'))
    expect(tables).toHaveLength(withTable.length)
    expect(content.match(/<table:database-range /g)).toHaveLength(withTable.length)
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(withTable.length)
    for (const [, text] of tables) expect(text).not.toContain('headerRowCount="0"')
  })

  test('a table is named over exactly its own cells', () => {
    for (const [place, { name, table, sentences }] of workbook.sheets.entries()) {
      const part = xlsx.get(`xl/tables/table${place + 1}.xml`)
      if (table === null) {
        expect(part).toBeUndefined()
        continue
      }
      const [first, last] = [sentences.length + 2, sentences.length + 2 + table.rows.length]
      const ref = `A${first}:${columnLetters(table.columns.length - 1)}${last}`
      expect(part).toContain(`ref="${ref}"`)
      expect(content).toContain(ref.replace(/^(\w+):/, `$1:'${name}'.`))
    }
  })

  test('nothing is merged, filtered, frozen, hidden or filled, and there is no header, footer, picture or macro', () => {
    const everything = [...xlsx.values(), ...ods.values()].join('\n')
    expect(everything).not.toMatch(
      /mergeCell|number-columns-spanned|autoFilter|<pane|hidden="|visibility="|patternType="solid"|background-color|headerFooter|drawing|vbaProject/,
    )
    expect(everything).not.toContain('<style:header style:display="true"')
  })

  test('titles are tagged as headings, text wraps, the cursor is in the first cell of the first sheet', () => {
    expect(xlsx.get('xl/styles.xml')).toContain('name="Heading 1"')
    expect(ods.get('styles.xml')).toContain('style:display-name="Heading 1"')
    for (const text of worksheets)
      expect(text).toMatch(
        /<c r="A1" s="1" t="inlineStr">.*activeCell="A1"|activeCell="A1".*<c r="A1" s="1"/s,
      )
    expect(worksheets[0]).toContain('tabSelected="1"')
    expect(worksheets.filter((text) => text.includes('tabSelected'))).toHaveLength(1)
  })

  test('the file says its title, its language and who publishes it', () => {
    const [core = '', meta = ''] = [xlsx.get('docProps/core.xml'), ods.get('meta.xml')]
    for (const text of [core, meta]) {
      expect(text).toContain(`<dc:title>${workbook.title}</dc:title>`)
      expect(text).toContain('<dc:language>en</dc:language>')
    }
  })
})

test('figures left behind in hidden rows reach no spreadsheet', () => {
  const model = exampleReport('small')
  const leaking = {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        'table' in block
          ? {
              ...block,
              table: {
                ...block.table,
                rows: block.table.rows.map((row) =>
                  row.status === 'hidden' ? { ...row, base: 7741, percentage: 7742, lower: 7743 } : row,
                ),
              },
            }
          : block,
      ),
    })),
  }
  expect(JSON.stringify(leaking)).toContain('7742')
  expect(writeOds(reportWorkbook(leaking))).toEqual(writeOds(reportWorkbook(model)))
  expect(writeXlsx(reportWorkbook(leaking))).toEqual(writeXlsx(reportWorkbook(model)))
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letters) => expect(columnLetters(column)).toBe(letters))
