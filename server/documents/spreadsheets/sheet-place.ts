import type { Sheet } from '../../../client/renderers/workbook/workbook.ts'

/** 0 -> A, 25 -> Z, 26 -> AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}

/** Where a sheet's table lies, heading row included: title and sentences take a row each above it. Rows count from 1. */
export function tablePlace({ sentences, table }: Sheet) {
  if (table === null) return null
  const headingRow = sentences.length + 2
  return {
    headingRow,
    first: `A${headingRow}`,
    last: `${columnLetters(table.columns.length - 1)}${headingRow + table.rows.length}`,
  }
}
