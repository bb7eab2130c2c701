import { exports } from '../../analysis/exports/index.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { reportWorkbook } from '../../client/renderers/workbook/report-workbook.ts'
import { writeOds } from './spreadsheets/write-ods.ts'
import { writeXlsx } from './spreadsheets/write-xlsx.ts'
import { typesetReport } from './typeset-report.ts'

export type ReportRendering = {
  /** What comes after the instrument in the address or the file's name; '' for the page itself. */
  readonly ending: string
  readonly mediaType: string
  readonly summary: string
  readonly render: (model: ReportModel) => string | Uint8Array | Promise<Uint8Array>
}

/** One model, several renderings: the figures are the same everywhere because none of them counts anything. */
export const reportRenderings: readonly ReportRendering[] = [
  {
    ending: '',
    mediaType: 'text/html; charset=utf-8',
    summary: 'The report as a page',
    render: renderReport,
  },
  {
    ending: '.pdf',
    mediaType: 'application/pdf',
    summary: 'The report as a tagged PDF',
    render: typesetReport,
  },
  {
    ending: '.ods',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    summary: 'All figures as an accessible spreadsheet (OpenDocument)',
    render: (model) => writeOds(reportWorkbook(model)),
  },
  {
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: 'All figures as an accessible spreadsheet (Office Open XML)',
    render: (model) => writeXlsx(reportWorkbook(model)),
  },
  ...exports.map(
    (format): ReportRendering => ({
      ending: `.${format.fileExtension}`,
      mediaType: format.mediaType,
      summary: `The report's figures as ${format.id}`,
      render: format.write,
    }),
  ),
]
