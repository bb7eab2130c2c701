import { type AnalysisFault, AnalysisProblem, analysisProblem } from '../problem.ts'
import { rowsFault } from './rows-fault.ts'
import type { SurveyData, Variable } from './survey-data.ts'

/** Beyond this a table is no longer unfolded in memory; a survey of a nation is a tenth of it. */
const mostRows = 20_000_000

/**
 * Data whose rows each stand for several people, as tables are published (`Freq`), unfolded to a row a person, so that
 * every analysis reads frequencies alike. R: `d[rep(seq_len(nrow(d)), d$Freq), ]`. A row that stands for nobody goes.
 *
 * Throws `weight-missing`, `weight-negative` and `out-of-range` (no whole number) with the rows, `too-large` past
 * twenty million people, `empty-subgroup` where nobody is left.
 */
export function repeatRows(data: SurveyData, frequency: string): SurveyData {
  const counted = data.variables.get(frequency)
  if (counted?.kind !== 'number') return data
  const counts = counted.values
  refuseBadCounts(frequency, counts)
  const size = counts.reduce((sum, count) => sum + count, 0)
  if (size > mostRows) {
    const message = `${frequency} adds up to ${size} people, more than the ${mostRows} that fit.`
    throw analysisProblem('too-large', ['data', frequency], message)
  }
  if (size === 0) throw analysisProblem('empty-subgroup', ['data', frequency], 'Every frequency is nought.')
  const rowOf = new Uint32Array(size)
  let next = 0
  counts.forEach((count, row) => {
    rowOf.fill(row, next, next + count)
    next += count
  })
  const variables = new Map(
    [...data.variables].map(([name, variable]) => [name, repeated(variable, rowOf)] as const),
  )
  return { ...data, size, variables }
}

function repeated(variable: Variable, rowOf: Uint32Array): Variable {
  switch (variable.kind) {
    case 'codes':
      return { ...variable, values: Uint8Array.from(rowOf, (row) => variable.values[row] ?? 0) }
    case 'identifier':
      return { ...variable, values: Uint32Array.from(rowOf, (row) => variable.values[row] ?? 0) }
    case 'number':
      return {
        ...variable,
        values: Float64Array.from(rowOf, (row) => variable.values[row] ?? Number.NaN),
        missing: Uint8Array.from(rowOf, (row) => variable.missing[row] ?? 0),
      }
  }
}

function refuseBadCounts(frequency: string, counts: Float64Array): void {
  const rows = (wrong: (count: number) => boolean) =>
    Array.from(counts.keys()).filter((row) => wrong(counts[row] ?? Number.NaN))
  const kinds = [
    ['weight-missing', 'no frequency', rows(Number.isNaN)],
    ['weight-negative', 'a negative frequency', rows((count) => count < 0)],
    [
      'out-of-range',
      'a frequency that is no whole number',
      rows((count) => count >= 0 && !Number.isInteger(count)),
    ],
  ] as const
  const faults = kinds.flatMap(([code, what, wrong]): AnalysisFault[] =>
    wrong.length === 0 ? [] : [rowsFault(code, ['data', frequency], frequency, what, wrong)],
  )
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
}
