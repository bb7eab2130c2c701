import { type AnalysisFault, AnalysisProblem, analysisProblem } from '../problem.ts'
import type { Codebook } from './codebook.ts'
import { csvRows } from './csv-rows.ts'
import { surveyDesign } from './design-schema.ts'
import { repeatRows } from './repeat-rows.ts'
import { type RowsFault, rowsFault } from './rows-fault.ts'
import type { SurveyData } from './survey-data.ts'
import { type VariableWriter, variableWriter } from './variable-writers.ts'

/**
 * A CSV file and its codebook as typed columns. Rows are counted from 1 after the header.
 *
 * Throws one `AnalysisProblem` with every fault: columns the file lacks, names twice, lines of the wrong length, codes
 * outside their list, numbers that are none, and weights that are missing or negative, each with its rows.
 */
export function surveyDataFromCsv(text: string, codebook: Codebook): SurveyData {
  let header: readonly string[] | undefined
  let size = 0
  csvRows(text, (cells) => {
    if (header) size += 1
    else header = cells
  })
  if (header === undefined) {
    throw analysisProblem(
      'not-a-table-file',
      ['data'],
      'The file has no lines; the first has to name the columns.',
    )
  }
  const columns = header
  const faults = headerFaults(columns, codebook)
  const writers = columns.map((column): ColumnWriter | null => {
    const described = Object.hasOwn(codebook.variables, column) ? codebook.variables[column] : undefined
    if (described === undefined) return null
    return { column, writer: variableWriter(column, described, codebook, size), wrong: new Map() }
  })
  const wrongLength: number[] = []
  let row = -1
  csvRows(text, (cells) => {
    if (row >= 0) {
      if (cells.length === columns.length) writeRow(writers, cells, row)
      else wrongLength.push(row)
    }
    row += 1
  })
  if (wrongLength.length > 0) {
    const what = `not as many cells as the header, ${columns.length}`
    faults.push(rowsFault('not-a-table-file', ['data'], 'The file', what, wrongLength))
  }
  for (const each of writers) faults.push(...(each ? columnFaults(each) : []))
  const variables = new Map(
    writers.flatMap((each) => (each ? [[each.column, each.writer.finish()] as const] : [])),
  )
  const { weight = null, design } = codebook
  const data: SurveyData = {
    size,
    synthetic: codebook.synthetic,
    variables,
    weight,
    design: surveyDesign(design),
  }
  faults.push(...weightFaults(data, weight))
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
  return codebook.frequency === undefined ? data : repeatRows(data, codebook.frequency)
}

type ColumnWriter = {
  readonly column: string
  readonly writer: VariableWriter
  readonly wrong: Map<string, Omit<RowsFault, 'rows'> & { readonly rows: number[] }>
}

function writeRow(writers: readonly (ColumnWriter | null)[], cells: readonly string[], row: number): void {
  for (let place = 0; place < writers.length; place += 1) {
    const each = writers[place]
    if (!each) continue
    const problem = each.writer.write(row, cells[place] ?? '')
    if (problem === undefined) continue
    const before = each.wrong.get(problem.what)
    if (before) before.rows.push(row)
    else each.wrong.set(problem.what, { ...problem, rows: [row] })
  }
}

function columnFaults({ column, wrong }: ColumnWriter): readonly AnalysisFault[] {
  return [...wrong.values()].map(({ code, what, rows }) =>
    rowsFault(code, ['data', column], column, what, rows),
  )
}

function headerFaults(columns: readonly string[], codebook: Codebook): AnalysisFault[] {
  const twice = columns.filter((column, place) => columns.indexOf(column) !== place)
  const lacking = Object.keys(codebook.variables).filter((name) => !columns.includes(name))
  return [
    ...twice.map(
      (column): AnalysisFault => ({
        path: ['data', column],
        code: 'not-a-table-file',
        message: 'Two columns of the file have this name.',
      }),
    ),
    ...lacking.map(
      (name): AnalysisFault => ({
        path: ['codebook', 'variables', name],
        code: 'unknown-variable',
        message: 'The codebook describes a column that the file does not have.',
      }),
    ),
  ]
}

/** Every weight that is missing or negative, with its rows; a sum of nought is a fault too. */
export function weightFaults(data: SurveyData, weight: string | null): readonly AnalysisFault[] {
  const variable = weight === null ? undefined : data.variables.get(weight)
  if (variable?.kind !== 'number') return []
  const missing: number[] = []
  const negative: number[] = []
  let sum = 0
  variable.values.forEach((value, row) => {
    if (Number.isNaN(value)) missing.push(row)
    else if (value < 0) negative.push(row)
    else sum += value
  })
  const path = ['data', variable.item]
  const faults: AnalysisFault[] = []
  if (missing.length > 0) faults.push(rowsFault('weight-missing', path, variable.item, 'no weight', missing))
  if (negative.length > 0) {
    faults.push(rowsFault('weight-negative', path, variable.item, 'a negative weight', negative))
  }
  if (faults.length === 0 && sum === 0 && data.size > 0) {
    faults.push({ path, code: 'out-of-range', message: 'All weights are nought.' })
  }
  return faults
}
