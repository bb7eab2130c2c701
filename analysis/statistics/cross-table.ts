import { analysisProblem } from '../problem.ts'
import { countPairs } from '../tabulate/count-pairs.ts'

/** Counts by two questions: rows by columns, row after row. Not weighted; a weighted table goes to `raoScott`. */
export type CrossTable = {
  readonly rows: number
  readonly columns: number
  readonly counts: Float64Array
}

export type Margins = {
  readonly rows: Float64Array
  readonly columns: Float64Array
  readonly total: number
}

/**
 * A table from its rows. Throws `out-of-range` for a count that is negative or not whole, `wrong-length` for uneven
 * rows, with the row and column.
 */
export function crossTable(rows: readonly ArrayLike<number>[]): CrossTable {
  const columns = rows[0]?.length ?? 0
  const counts = new Float64Array(rows.length * columns)
  rows.forEach((row, r) => {
    if (row.length !== columns)
      throw analysisProblem(
        'wrong-length',
        ['table', r],
        `This row has ${row.length} cells and the first ${columns}.`,
      )
    for (let c = 0; c < columns; c += 1) {
      const count = row[c] ?? Number.NaN
      if (!(Number.isInteger(count) && count >= 0))
        throw analysisProblem(
          'out-of-range',
          ['table', r, c],
          `A cell counts answers, so it cannot hold ${count}.`,
        )
      counts[r * columns + c] = count
    }
  })
  return { rows: rows.length, columns, counts }
}

/** Counts two columns of codes; a row with a code at or beyond its limit in either is left out as missing. */
export function crossTabulate(
  rowCodes: ArrayLike<number>,
  rows: number,
  columnCodes: ArrayLike<number>,
  columns: number,
): CrossTable {
  if (rowCodes.length !== columnCodes.length)
    throw analysisProblem('wrong-length', ['table'], 'Two questions to be crossed need as many answers each.')
  if (rowCodes instanceof Uint8Array && columnCodes instanceof Uint8Array) {
    return { rows, columns, counts: countPairs(rowCodes, rows, columnCodes, columns) }
  }
  const counts = new Float64Array(rows * columns)
  for (let i = 0; i < rowCodes.length; i += 1) {
    const [r, c] = [rowCodes[i] ?? rows, columnCodes[i] ?? columns]
    if (r >= rows || c >= columns) continue
    counts[r * columns + c] = (counts[r * columns + c] ?? 0) + 1
  }
  return { rows, columns, counts }
}

export function cell(table: CrossTable, row: number, column: number): number {
  return table.counts[row * table.columns + column] ?? 0
}

export function marginsOf({ rows, columns, counts }: CrossTable): Margins {
  const margins = { rows: new Float64Array(rows), columns: new Float64Array(columns), total: 0 }
  counts.forEach((count, place) => {
    const [r, c] = [Math.floor(place / columns), place % columns]
    margins.rows[r] = (margins.rows[r] ?? 0) + count
    margins.columns[c] = (margins.columns[c] ?? 0) + count
    margins.total += count
  })
  return margins
}

/** The table turned over. */
export function transposed({ rows, columns, counts }: CrossTable): CrossTable {
  const turned = counts.map((_, place) => counts[(place % rows) * columns + Math.floor(place / rows)] ?? 0)
  return { rows: columns, columns: rows, counts: turned }
}

/** Without the rows and columns in which nobody is: what to test when some codes were never used. */
export function withoutEmptyLines(table: CrossTable): CrossTable {
  const margins = marginsOf(table)
  const kept = (sums: Float64Array) => Array.from(sums.keys()).filter((line) => (sums[line] ?? 0) > 0)
  const columns = kept(margins.columns)
  return crossTable(kept(margins.rows).map((r) => columns.map((c) => cell(table, r, c))))
}

/** Margins of a table fit for a test: two rows and columns or more, none of them empty. Throws with the place. */
export function testableMargins(table: CrossTable): Margins {
  if (table.rows < 2 || table.columns < 2)
    throw analysisProblem('empty-table', ['table'], 'An association needs two rows and two columns or more.')
  const margins = marginsOf(table)
  for (const [side, sums] of [
    ['rows', margins.rows],
    ['columns', margins.columns],
  ] as const) {
    const empty = sums.indexOf(0)
    if (empty === -1) continue
    throw analysisProblem(
      'empty-margin',
      ['table', side, empty],
      'Nobody is in this row or column. Leave it out.',
    )
  }
  return margins
}

export type TwoByTwo = { readonly a: number; readonly b: number; readonly c: number; readonly d: number }

/** The four cells of a two-by-two table, a and b the first row. Throws `wrong-length` for another shape. */
export function twoByTwo(table: CrossTable): TwoByTwo {
  if (table.rows !== 2 || table.columns !== 2)
    throw analysisProblem('wrong-length', ['table'], 'This is for tables of two rows and two columns.')
  return { a: cell(table, 0, 0), b: cell(table, 0, 1), c: cell(table, 1, 0), d: cell(table, 1, 1) }
}
