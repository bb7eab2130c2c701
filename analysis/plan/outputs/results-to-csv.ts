import { csvText } from '../../exports/csv-cell.ts'
import type { AnalysisResult, Results } from '../result-schema.ts'

const header = ['analysis', 'kind', 'status', 'table', 'row', 'figure', 'value']

/**
 * Results as tidy CSV: one line a figure, full precision. Rows of a table count from 1; figures of the analysis as a whole
 * have no table. Versions, seed and hashes come first, as an analysis without name.
 */
export function resultsToCsv(results: Results): string {
  const { format, title, versions, seed, plan, data, hash } = results
  const about = Object.entries({
    format,
    title,
    ...versions,
    seed,
    planHash: plan.hash,
    dataHash: data.hash,
    rows: data.rows,
    synthetic: data.synthetic,
    hash,
  })
  const lines = [
    ...about.map(([name, value]) => ['', 'results', '', '', '', name, value ?? '']),
    ...results.analyses.flatMap(linesOf),
  ]
  return csvText([header, ...lines])
}

/** One analysis alone, in the same columns. */
export const analysisToCsv = (result: AnalysisResult): string => csvText([header, ...linesOf(result)])

type Line = readonly (string | number | boolean)[]

function linesOf(each: AnalysisResult): readonly Line[] {
  const start = [each.id, each.kind, each.status]
  if (each.status !== 'done') {
    const { code, path, message } = each.problem
    return Object.entries({ code, place: path.join('/'), message }).map(([name, value]) => [
      ...start,
      'problem',
      '',
      name,
      value,
    ])
  }
  return [
    ...Object.entries(each.figures).map(([name, value]) => [...start, '', '', name, value ?? '']),
    ...Object.entries(each.tables).flatMap(([table, rows]) =>
      rows.flatMap((row, place) =>
        Object.entries(row).map(([name, value]) => [...start, table, place + 1, name, value ?? '']),
      ),
    ),
    ...each.notes.map((note, place) => [...start, 'notes', place + 1, 'note', note]),
  ]
}
