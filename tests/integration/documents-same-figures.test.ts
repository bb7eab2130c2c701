import { describe, expect, test } from 'vitest'
import { reportToJson } from '../../analysis/exports/report-json.ts'
import { reportToCsv } from '../../analysis/exports/tidy-csv.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { reportWorkbook } from '../../client/renderers/workbook/report-workbook.ts'
import { reportRenderings } from '../../server/documents/report-renderings.ts'
import { writeOds } from '../../server/documents/spreadsheets/write-ods.ts'
import { writeXlsx } from '../../server/documents/spreadsheets/write-xlsx.ts'
import { typesetReport } from '../../server/documents/typeset-report.ts'
import { exampleReport } from '../support/example-report.ts'
import { figuresOfReport, figuresOfRows, type RowFigures, tablesOf } from '../support/figures-of-report.ts'
import { fullReport } from '../support/full-report.ts'
import { handMadeReport } from '../support/hand-made-report.ts'
import { readPdf } from '../support/read-pdf.ts'
import { figuresOfCsv, readCsv } from '../support/read-report-csv.ts'
import { readAllHtmlTables, readHtmlTables } from '../support/read-report-page.ts'
import { type ReadSheet, readOdsSheets, readXlsxSheets } from '../support/read-workbook.ts'

const withThousands = new Intl.NumberFormat('en-GB')

/** The rows of every sheet of figures in the words of a page: label, share, interval, answers. */
const figuresOfSheets = (sheets: readonly ReadSheet[]): readonly RowFigures[] =>
  sheets.flatMap(({ rows }) => {
    const heading = rows.findIndex((row) => row[0] === 'Measure' && row.length > 2)
    return (heading < 0 ? [] : rows.slice(heading + 1)).map((row) => {
      const [label, share, lower, upper, base] = row.slice(3, 8)
      const figure = (cell: unknown, words: (cell: number) => string) =>
        typeof cell === 'number' ? words(cell) : String(cell)
      return [
        String(label),
        figure(share, (cell) => `${cell}%`),
        figure(lower, (cell) => `${cell}% to ${upper}%`),
        figure(base, (cell) => withThousands.format(cell)),
      ]
    })
  })

const wholeNumbers = (text: string): readonly number[] =>
  (text.match(/[+\u2212]?\d+/g) ?? []).map((number) => Number(number.replace('\u2212', '-')))

describe.each([
  ['made by hand', handMadeReport],
  ['large, with all there can be in it', fullReport('large')],
  ['small', fullReport('small')],
  ['of eighteen answers', exampleReport('eighteen')],
  ['nearly empty', fullReport('nearly-empty')],
])('a report %s', (_, model) => {
  const html = renderReport(model)
  const page = readHtmlTables(html)
  const csv = reportToCsv(model)

  test('has the figures of the model on the page and in the file', () => {
    const figures = figuresOfReport(model)
    expect(figures.size).toBeGreaterThan(0)
    expect(new Map(page.map(({ id, rows }) => [id, figuresOfRows(rows)]))).toEqual(figures)
    expect(figuresOfCsv(csv)).toEqual(figures)
  })

  test('says the same in every cell of page and document', async () => {
    const document = await readPdf(await typesetReport(model))
    expect(document.tables.map(({ rows }) => rows)).toEqual(readAllHtmlTables(html).map(({ rows }) => rows))
  })

  test('has the figures of the model in both spreadsheets and in the file for programs', async () => {
    const workbook = reportWorkbook(model)
    const figures = [...figuresOfReport(model).values()].flat()
    expect(figuresOfSheets(readOdsSheets(writeOds(workbook)))).toEqual(figures)
    expect(figuresOfSheets(await readXlsxSheets(writeXlsx(workbook)))).toEqual(figures)
    expect([...figuresOfReport(JSON.parse(reportToJson(model)) as ReportModel).values()].flat()).toEqual(
      figures,
    )
  })

  test('is the same bytes when it is rendered again', async () => {
    const again = structuredClone(model)
    for (const { ending, render } of reportRenderings) {
      const [first, second] = [await render(model), await render(again)]
      expect(Buffer.from(first ?? '').equals(Buffer.from(second ?? '')), ending).toBe(true)
    }
  })

  test('has the differences of the model on the page and in the file', () => {
    const compared = tablesOf(model).flatMap(({ id, rows }) =>
      rows.flatMap(({ comparison }, row) => (comparison ? [{ id, row, comparison }] : [])),
    )
    const cells = new Map(page.map(({ id, rows }) => [id, rows.slice(1).map((row) => row.at(4) ?? '')]))
    const lines = readCsv(csv)
    for (const { id, row, comparison } of compared) {
      const { difference, lower, upper } = comparison
      const line = lines.filter(({ table }) => table === id)[row]
      expect(wholeNumbers(cells.get(id)?.[row] ?? '')).toEqual([difference, lower, upper])
      expect([line?.['difference'], line?.['difference_lower'], line?.['difference_upper']]).toEqual(
        [difference, lower, upper].map(String),
      )
    }
  })
})

test('figures left behind in hidden rows reach no page, document, picture or file', async () => {
  const leaking = (table: PublishedTable): PublishedTable => ({
    ...table,
    rows: table.rows.map((row) =>
      row.status === 'hidden' ? { ...row, base: 7741, percentage: 7742, lower: 7743, upper: 7744 } : row,
    ),
  })
  const model: ReportModel = {
    ...handMadeReport,
    sections: handMadeReport.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        'table' in block ? { ...block, table: leaking(block.table) } : block,
      ),
    })),
  }
  const { pages, figures } = await readPdf(await typesetReport(model))
  const files = [renderReport(model), reportToCsv(model), reportToJson(model)]
  const everywhere = [...files, ...pages, ...figures].join('\n')
  expect(JSON.stringify(model)).toContain('7741')
  expect(everywhere).not.toMatch(/7,?74\d/)
  expect(renderReport(model)).toBe(renderReport(handMadeReport))
})
