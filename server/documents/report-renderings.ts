import { exports } from '../../analysis/exports/index.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { toldUs } from '../../analysis/told-us/told-us.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { renderToldUs } from '../../client/renderers/told-us/render-told-us.tsx'
import { reportWorkbook } from '../../client/renderers/workbook/report-workbook.ts'
import { writeOds } from './spreadsheets/write-ods.ts'
import { writeXlsx } from './spreadsheets/write-xlsx.ts'
import { typesetReport } from './typeset-report.ts'
import { typesetToldUs } from './typeset-told-us.ts'

export type ReportRendering = {
  /** What comes after the instrument in the address or the file's name; '' for the page itself. */
  readonly ending: string
  readonly mediaType: string
  readonly summary: string
  /** Shown in the browser rather than saved. */
  readonly inPlace: boolean
  /** Of one authority's own young people: not of all authorities of a set. */
  readonly ofOneAuthority?: true
  /** Null where this report has no such form: one of every age has no page in the words of one. */
  readonly render: (model: ReportModel) => string | Uint8Array | null | Promise<Uint8Array | null>
}

/** One model, several renderings: the figures are the same everywhere because none of them counts anything. */
export const reportRenderings: readonly ReportRendering[] = [
  {
    ending: '',
    mediaType: 'text/html; charset=utf-8',
    summary: 'The report as a page',
    inPlace: true,
    render: renderReport,
  },
  {
    ending: '.pdf',
    mediaType: 'application/pdf',
    summary: 'The report as a tagged PDF',
    inPlace: false,
    render: typesetReport,
  },
  {
    ending: '.ods',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    summary: 'All figures as an accessible spreadsheet (OpenDocument)',
    inPlace: false,
    render: (model) => writeOds(reportWorkbook(model)),
  },
  {
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: 'All figures as an accessible spreadsheet (Office Open XML)',
    inPlace: false,
    render: (model) => writeXlsx(reportWorkbook(model)),
  },
  {
    ending: '.what-you-told-us.html',
    ofOneAuthority: true,
    mediaType: 'text/html; charset=utf-8',
    summary: 'What you told us: a page for the people who answered',
    inPlace: true,
    render: (model) => {
      const page = toldUs(model)
      return page && renderToldUs(page)
    },
  },
  {
    ending: '.what-you-told-us.pdf',
    ofOneAuthority: true,
    mediaType: 'application/pdf',
    summary: 'What you told us, to print, with room for what will be done',
    inPlace: false,
    render: async (model) => {
      const page = toldUs(model)
      return page && typesetToldUs(page)
    },
  },
  ...exports.map(
    (format): ReportRendering => ({
      ending: `.${format.fileExtension}`,
      mediaType: format.mediaType,
      summary: `The report's figures as ${format.id}`,
      inPlace: false,
      render: format.write,
    }),
  ),
]
