import type { SurveyData } from '../dataset/survey-data.ts'
import { analysisProblem } from '../problem.ts'
import { groupsOf } from './groups.ts'

export type Where = readonly { readonly variable: string; readonly codes: readonly string[] }[]

/** The rows that pass every line, ascending. Throws for unknown variables and codes, and `empty-subgroup`. */
export function selectedRows(
  data: SurveyData,
  lines: Where,
  path: readonly (string | number)[],
): Uint32Array {
  const keeps = new Uint8Array(data.size).fill(1)
  lines.forEach(({ variable, codes }, line) => {
    const groups = groupsOf(data, variable, [...path, line, 'variable'])
    const wanted = new Set(
      codes.map((code, place) => {
        const found = groups.codes.indexOf(code)
        if (found !== -1) return found
        const known = groups.codes.slice(0, 30).join(', ')
        const message = `${variable} has no such code. Its codes are ${known}.`
        throw analysisProblem('unknown-code', [...path, line, 'codes', place], message)
      }),
    )
    groups.values.forEach((value, row) => {
      if (!wanted.has(value)) keeps[row] = 0
    })
  })
  const rows = Uint32Array.from({ length: keeps.reduce((sum, keep) => sum + keep, 0) })
  let next = 0
  keeps.forEach((keep, row) => {
    if (keep === 1) rows[next++] = row
  })
  if (rows.length === 0) throw analysisProblem('empty-subgroup', path, 'No row of the data passes this.')
  return rows
}
