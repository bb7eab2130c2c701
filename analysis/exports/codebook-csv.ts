import type { ByLanguage, Codebook, CodebookVariable } from '../codebook/codebook.ts'
import { csvText } from './csv-cell.ts'

type Row = {
  readonly variable: CodebookVariable
  readonly code: string
  readonly value: number | null
  readonly label: ByLanguage
  readonly missing: boolean
}

type Column = readonly [name: string, cell: (row: Row) => string | number | boolean]

/**
 * One row a code, missing ones too, with its variable beside it, so that the file can be filtered by either; a
 * variable without codes has one row. Languages are columns. RFC 4180, UTF-8; equal codebooks give equal bytes.
 */
export function codebookToCsv(codebook: Codebook): string {
  const columns = columnsOf(codebook)
  const rows = codebook.variables.flatMap(rowsOf)
  return csvText([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))])
}

function rowsOf(variable: CodebookVariable): readonly Row[] {
  const codes = variable.codes.map((code) => ({ ...code, variable, missing: false }))
  const missing = variable.missing.map(({ code, label }) => ({
    variable,
    code,
    value: null,
    label,
    missing: true,
  }))
  const none = { variable, code: '', value: null, label: {}, missing: false }
  return codes.length === 0 ? [none, ...missing] : [...codes, ...missing]
}

function columnsOf({ id, version, languages }: Codebook): readonly Column[] {
  const inEach = (name: string, text: (row: Row) => ByLanguage): readonly Column[] =>
    languages.map(({ code }) => [`${name}_${code}`, (row) => text(row)[code] ?? ''])
  const indicators = (row: Row, side: 'positive' | 'negative') =>
    row.variable.indicators
      .filter((indicator) => !row.missing && indicator[side].includes(row.code))
      .map((indicator) => indicator.id)
      .join(' ')
  return [
    ['instrument', () => id],
    ['version', () => version],
    ['variable', ({ variable }) => variable.name],
    ['item', ({ variable }) => variable.asked?.item ?? ''],
    ['section', ({ variable }) => variable.asked?.section ?? ''],
    ['kind', ({ variable }) => variable.asked?.kind ?? ''],
    ['measurement', ({ variable }) => variable.measurement],
    ['universe', ({ variable }) => variable.universe],
    ['note', ({ variable }) => variable.note],
    ['code', ({ code }) => code],
    ['value', ({ value }) => value ?? ''],
    ['missing', ({ missing }) => missing],
    ['counted_in', (row) => indicators(row, 'positive')],
    ['other_end_of', (row) => indicators(row, 'negative')],
    ...inEach('question', ({ variable }) => variable.asked?.question ?? variable.label),
    ...inEach('variable_label', ({ variable }) => variable.label),
    ...inEach('label', ({ label }) => label),
  ]
}
