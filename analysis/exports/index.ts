import type { ExportFormat } from './export-format.ts'
import { reportToCsv } from './tidy-csv.ts'

/** Every export format, registered by hand. */
export const exports: readonly ExportFormat[] = [
  {
    id: 'tidy-csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    fileExtension: 'csv',
    write: reportToCsv,
  },
]
