import type { ReportModel } from '../report/report-model.ts'

/** One way for figures to leave as a file. Takes the published model and so can hold nothing else. */
export type ExportFormat = {
  readonly id: string
  readonly mediaType: string
  readonly fileExtension: string
  write(model: ReportModel): string
}
