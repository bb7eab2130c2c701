/**
 * A table with its totals as a network: every cell is an arc, and what flows into a node flows out of it. Then every
 * other table that fits what is published is the true one changed along cycles of hidden cells, and the least and most
 * of a cell are flows: exact, in whole numbers, without a solver (the matrix is totally unimodular: Hoffman and
 * Kruskal 1956; for suppression Castro 2002). It holds for two-way tables of which one dimension may be a hierarchy.
 */
export type TableNetwork = {
  readonly nodes: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/**
 * Rows with their parents (-1 for the one row all others are part of) by `columns` categories and, last, their total:
 * cell (row, column) is arc `row * (columns + 1) + column`.
 *
 * Signs: a row's equation says categories less total, a group's says parts less whole, and those of the categories are
 * turned around, so that every cell leaves one node and enters another.
 */
export function tableNetwork(parents: readonly number[], columns: number): TableNetwork {
  const width = columns + 1
  const isWhole = parents.map((_, row) => parents.includes(row))
  let nodes = 1
  const outside = 0
  const own = parents.map((_, row) => {
    const first = nodes
    nodes += isWhole[row] ? width : 1
    return first
  })
  const nodeAt = (row: number, column: number) => (own[row] ?? 0) + (isWhole[row] ? column : 0)
  const [from, to] = [new Int32Array(parents.length * width), new Int32Array(parents.length * width)]
  parents.forEach((parent, row) => {
    for (let column = 0; column < width; column += 1) {
      const arc = row * width + column
      const inner = nodeAt(row, column)
      const outer = parent === -1 ? outside : (own[parent] ?? 0) + column
      from[arc] = column < columns ? inner : outer
      to[arc] = column < columns ? outer : inner
    }
  })
  return { nodes, from, to }
}
