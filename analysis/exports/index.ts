import type { ExportFormat } from './export-format.ts'
import { reportToJson } from './report-json.ts'
import { reportToCsv } from './tidy-csv.ts'
import { csvMetadata } from './tidy-csv-metadata.ts'

const csv = 'text/csv; charset=utf-8; header=present'

/** Every export format, registered by hand. */
export const exports: readonly ExportFormat[] = [
  { id: 'tidy-csv', mediaType: csv, fileExtension: 'csv', write: reportToCsv },
  { id: 'tidy-csv-metadata', mediaType: csv, fileExtension: 'meta.csv', write: csvMetadata },
  { id: 'json', mediaType: 'application/json', fileExtension: 'json', write: reportToJson },
]
