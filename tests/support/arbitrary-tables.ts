import fc from 'fast-check'
import type { LinearRow, LinearSystem } from '../../analysis/disclosure/linear/linear-system.ts'
import type { TableToProtect } from '../../analysis/disclosure/suppress/protect-table.ts'
import { tableNetwork } from '../../analysis/disclosure/suppress/table-network.ts'

/** A table with every total, as a matrix: rows with their parents, the last column the total. */
export type HierarchicalTable = {
  readonly parents: readonly number[]
  readonly columns: number
  readonly counts: readonly (readonly number[])[]
}

/** Counts as small areas have them: many small, a few large, some nought. */
const count = fc.oneof(
  { arbitrary: fc.nat(9), weight: 2 },
  { arbitrary: fc.integer({ min: 10, max: 60 }), weight: 3 },
  { arbitrary: fc.integer({ min: 60, max: 400 }), weight: 1 },
)

/** Two-way tables, of which the rows may be in groups (two levels of subtotals). */
export function arbitraryTable(mostRows: number, mostColumns: number): fc.Arbitrary<HierarchicalTable> {
  return fc
    .tuple(fc.integer({ min: 2, max: mostRows }), fc.integer({ min: 2, max: mostColumns }), fc.boolean())
    .chain(([rows, columns, grouped]) =>
      fc.record({
        leaves: fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        grouped: fc.constant(grouped && rows >= 4),
        columns: fc.constant(columns),
      }),
    )
    .map(({ leaves, grouped, columns }) => {
      const groups = grouped ? 2 : 0
      const root = leaves.length + groups
      const parents = [
        ...leaves.map((_, row) => (grouped ? leaves.length + (row % 2) : root)),
        ...Array.from({ length: groups }, () => root),
        -1,
      ]
      const counts = leaves.map((row) => [...row, row.reduce((sum, each) => sum + each, 0)])
      for (let row = leaves.length; row < parents.length; row += 1) {
        const parts = counts.filter((_, each) => parents[each] === row)
        counts.push(
          Array.from({ length: columns + 1 }, (_, column) =>
            parts.reduce((sum, part) => sum + (part[column] ?? 0), 0),
          ),
        )
      }
      return { parents, columns, counts }
    })
}

/** Inner cells under the threshold are primary; a total costs what it holds and more. */
export function toProtect(
  { parents, columns, counts }: HierarchicalTable,
  threshold: number,
): TableToProtect {
  const values = Int32Array.from(counts.flat())
  const isTotal = (cell: number) =>
    cell % (columns + 1) === columns || parents.includes(Math.floor(cell / (columns + 1)))
  const grand = values.length - 1
  return {
    network: tableNetwork(parents, columns),
    values,
    primary: [...values.keys()].filter((cell) => !isTotal(cell) && (values[cell] ?? 0) < threshold),
    costs: Float64Array.from(values, (value, cell) => {
      if (cell === grand) return Number.POSITIVE_INFINITY
      return isTotal(cell) ? 1000 + value : 1 + value
    }),
    width: threshold,
    reach: threshold,
  }
}

/** What publishing the table with some cells hidden says, row by row, written without any of the network's signs. */
export function publishedSystem(
  { parents, columns, counts }: HierarchicalTable,
  hidden: Uint8Array,
): LinearSystem {
  const width = columns + 1
  const rows: LinearRow[] = []
  const sum = (total: number, parts: readonly number[]) => {
    rows.push({
      about: '',
      cells: [total, ...parts],
      weights: [-1, ...parts.map(() => 1)],
      least: 0,
      most: 0,
    })
  }
  counts.forEach((line, row) => {
    sum(
      row * width + columns,
      Array.from({ length: columns }, (_, column) => row * width + column),
    )
    const parts = [...parents.keys()].filter((each) => parents[each] === row)
    if (parts.length > 0) {
      line.forEach((_, column) => {
        sum(
          row * width + column,
          parts.map((part) => part * width + column),
        )
      })
    }
  })
  counts.flat().forEach((count, cell) => {
    if (hidden[cell] !== 1) {
      rows.push({ about: '', cells: [cell], weights: [1], least: count, most: count })
    }
  })
  return { size: counts.length * width, rows }
}
