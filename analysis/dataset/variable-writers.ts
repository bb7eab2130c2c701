import type { MissingKind } from '../../surveys/model/answer.ts'
import type { AnalysisProblemCode } from '../problem.ts'
import { type Codebook, type CodebookVariable, codeLabel, codeText } from './codebook.ts'
import { missingValue } from './dataset.ts'
import { noIdentifier, type Variable } from './survey-data.ts'

/** Takes a column's cells in order. `write` says what is wrong with one; `finish` gives the variable. */
export type VariableWriter = {
  write(row: number, cell: string): { readonly code: AnalysisProblemCode; readonly what: string } | undefined
  finish(): Variable
}

/** What an empty cell and R's own mark mean where the codebook says nothing. */
const usualMissing: Readonly<Record<string, MissingKind>> = { '': 'skipped', NA: 'skipped' }

export function variableWriter(
  item: string,
  described: CodebookVariable,
  codebook: Codebook,
  size: number,
): VariableWriter {
  const missing = new Map<string, number>()
  for (const kinds of [usualMissing, described.missing ?? codebook.missing ?? {}]) {
    for (const [cell, kind] of Object.entries(kinds)) missing.set(cell, missingValue[kind])
  }
  const label = described.label ?? item
  switch (described.type) {
    case 'codes':
      return codesWriter(item, label, described, missing, size)
    case 'number':
      return numberWriter(item, label, described, missing, size)
    case 'identifier':
      return identifierWriter(item, label, missing, size)
  }
}

function codesWriter(
  item: string,
  label: string,
  { codes, ordered }: Extract<CodebookVariable, { type: 'codes' }>,
  missing: ReadonlyMap<string, number>,
  size: number,
): VariableWriter {
  const values = new Uint8Array(size)
  const list = codes.map(codeText)
  // A code listed wins over a usual mark of missing: "NA" may be a country.
  const places = new Map([...missing, ...list.map((code, place) => [code, place] as const)])
  const known = list.slice(0, 30).join(', ')
  return {
    write(row, cell) {
      const place = places.get(cell)
      if (place === undefined) {
        return { code: 'unknown-code', what: `a code that is not in its list (${known})` }
      }
      values[row] = place
      return undefined
    },
    finish: () => ({
      kind: 'codes',
      item,
      label,
      codes: list,
      labels: codes.map(codeLabel),
      ordered,
      sensitive: new Set(),
      values,
    }),
  }
}

/** Squares, and products of squares, have to stay numbers: beyond this a variance is infinite before anything is wrong. */
const largest = 1e75

/** Strict: `Number` alone would take "0x1f" and "" for numbers. Blanks about one, as columns are padded, are none of it. */
const numeral = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/

function numberWriter(
  item: string,
  label: string,
  { least, most }: Extract<CodebookVariable, { type: 'number' }>,
  missing: ReadonlyMap<string, number>,
  size: number,
): VariableWriter {
  const values = new Float64Array(size)
  const kinds = new Uint8Array(size)
  return {
    write(row, padded) {
      const cell = padded.trim()
      const kind = missing.get(cell)
      if (kind !== undefined) {
        kinds[row] = kind
        values[row] = Number.NaN
        return undefined
      }
      const value = numeral.test(cell) ? Number(cell) : Number.NaN
      if (!Number.isFinite(value)) return { code: 'wrong-type', what: 'a cell that is not a number' }
      if (Math.abs(value) > largest) return { code: 'out-of-range', what: `a number beyond ${largest}` }
      if (value < (least ?? value) || value > (most ?? value)) {
        return { code: 'out-of-range', what: 'a number outside the range of the codebook' }
      }
      values[row] = value
      return undefined
    },
    finish: () => ({ kind: 'number', item, label, values, missing: kinds }),
  }
}

function identifierWriter(
  item: string,
  label: string,
  missing: ReadonlyMap<string, number>,
  size: number,
): VariableWriter {
  const values = new Uint32Array(size)
  const places = new Map<string, number>()
  const names: string[] = []
  return {
    write(row, cell) {
      if (missing.has(cell)) {
        values[row] = noIdentifier
        return undefined
      }
      let place = places.get(cell)
      if (place === undefined) {
        place = names.length
        names.push(cell)
        places.set(cell, place)
      }
      values[row] = place
      return undefined
    },
    finish: () => ({ kind: 'identifier', item, label, names, values }),
  }
}
