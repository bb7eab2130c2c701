import type { Results } from '../result-schema.ts'
import { resultsToCsv } from './results-to-csv.ts'
import { resultsToHtml } from './results-to-html.ts'

/** Every way to write results down, registered by hand. Equal results give equal bytes. */
export const resultOutputs = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    write: (results: Results) => `${JSON.stringify(results, null, 2)}\n`,
  },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: resultsToCsv },
  html: { mediaType: 'text/html; charset=utf-8', write: resultsToHtml },
} as const

export type ResultFormat = keyof typeof resultOutputs
