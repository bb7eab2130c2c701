import type { ReportModel } from '../../analysis/report/report-model.ts'
import { reportDocument } from './report-document.ts'
import { typesetDocument } from './typeset-document.ts'

/** The report as a tagged PDF (PDF/UA-1). The same model gives the same bytes: no clock, no random ids. */
export async function typesetReport(model: ReportModel): Promise<Uint8Array> {
  return typesetDocument('report.typ', reportDocument(model))
}
