import { expect, test } from 'vitest'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { typesetReport } from '../../server/documents/typeset-report.ts'
import { figuresOfReport, figuresOfRows } from '../support/figures-of-report.ts'
import { handMadeReport } from '../support/hand-made-report.ts'
import { readPdf } from '../support/read-pdf.ts'
import { readHtmlTables } from '../support/read-report-page.ts'

test('page and document say the same in every cell of every table', async () => {
  const page = readHtmlTables(renderReport(handMadeReport))
  const document = await readPdf(await typesetReport(handMadeReport))
  expect(new Map(page.map(({ id, rows }) => [id, figuresOfRows(rows)]))).toEqual(
    figuresOfReport(handMadeReport),
  )
  expect(document.tables.map(({ rows }) => rows)).toEqual(page.map(({ rows }) => rows))
})
