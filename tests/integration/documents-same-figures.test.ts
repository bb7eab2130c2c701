import { describe, expect, test } from 'vitest'
import { reportToJson } from '../../analysis/exports/report-json.ts'
import { reportToCsv } from '../../analysis/exports/tidy-csv.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { typesetReport } from '../../server/documents/typeset-report.ts'
import { exampleReport } from '../support/example-report.ts'
import { figuresOfReport, figuresOfRows, tablesOf } from '../support/figures-of-report.ts'
import { handMadeReport } from '../support/hand-made-report.ts'
import { readPdf } from '../support/read-pdf.ts'
import { figuresOfCsv, readCsv } from '../support/read-report-csv.ts'
import { readHtmlTables } from '../support/read-report-page.ts'

const wholeNumbers = (text: string): readonly number[] =>
  (text.match(/[+\u2212]?\d+/g) ?? []).map((number) => Number(number.replace('\u2212', '-')))

describe.each([
  ['made by hand', handMadeReport],
  ['large', exampleReport('large')],
  ['of eighteen answers', exampleReport('eighteen')],
  ['nearly empty', exampleReport('nearly-empty')],
])('a report %s', (_, model) => {
  const page = readHtmlTables(renderReport(model))
  const csv = reportToCsv(model)

  test('has the figures of the model on the page and in the file', () => {
    const figures = figuresOfReport(model)
    expect(figures.size).toBeGreaterThan(0)
    expect(new Map(page.map(({ id, rows }) => [id, figuresOfRows(rows)]))).toEqual(figures)
    expect(figuresOfCsv(csv)).toEqual(figures)
  })

  test('says the same in every cell of page and document', async () => {
    const document = await readPdf(await typesetReport(model))
    expect(document.tables.map(({ rows }) => rows)).toEqual(page.map(({ rows }) => rows))
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
