import type { LinearRow, LinearSystem } from './linear-system.ts'

/** Unknowns that no row ties together say nothing about each other: each component is a system of its own. */
export type Component = { readonly cells: readonly number[]; readonly system: LinearSystem }

/** Splits a system, cells renumbered within each component. Rows without a cell with weight belong to none. */
export function componentsOf({ size, rows }: LinearSystem): readonly Component[] {
  const parent = Int32Array.from({ length: size }, (_, cell) => cell)
  const rootOf = (cell: number): number => {
    let root = cell
    while (parent[root] !== root) {
      parent[root] = parent[parent[root] ?? root] ?? root
      root = parent[root] ?? root
    }
    return root
  }
  for (const { cells } of rows) {
    const [first = 0] = cells
    for (const cell of cells) parent[rootOf(cell)] = rootOf(first)
  }
  const members = new Map<number, { cells: number[]; rows: LinearRow[] }>()
  const place = new Int32Array(size)
  for (let cell = 0; cell < size; cell += 1) {
    const root = rootOf(cell)
    const group = members.get(root) ?? { cells: [], rows: [] }
    members.set(root, group)
    place[cell] = group.cells.length
    group.cells.push(cell)
  }
  for (const row of rows) {
    const [first] = row.cells
    if (first === undefined) continue
    members.get(rootOf(first))?.rows.push({ ...row, cells: row.cells.map((cell) => place[cell] ?? 0) })
  }
  return [...members.values()].map(({ cells, rows }) => ({ cells, system: { size: cells.length, rows } }))
}

/**
 * What is left of rows once some cells are known: their part moves to the bounds. `contradicted` are rows with no
 * unknown left whose known cells do not give what they say.
 */
export function substitute(
  rows: readonly LinearRow[],
  known: readonly (number | null)[],
): { readonly rows: readonly LinearRow[]; readonly contradicted: readonly Contradicted[] } {
  const kept: LinearRow[] = []
  const contradicted: Contradicted[] = []
  for (const row of rows) {
    let [sum, size] = [0, 0]
    const weights = new Map<number, number>()
    row.cells.forEach((cell, place) => {
      const weight = row.weights[place] ?? 0
      const value = known[cell] ?? null
      if (value === null) weights.set(cell, (weights.get(cell) ?? 0) + weight)
      else {
        sum += weight * value
        size += Math.abs(weight * value)
      }
    })
    for (const [cell, weight] of weights) if (weight === 0) weights.delete(cell)
    if (weights.size > 0) {
      kept.push({
        about: row.about,
        cells: [...weights.keys()],
        weights: [...weights.values()],
        least: row.least - sum,
        most: row.most - sum,
      })
    } else {
      const slack = 1e-9 * Math.max(1, size)
      if (sum < row.least - slack || sum > row.most + slack) contradicted.push({ row, sum })
    }
  }
  return { rows: kept, contradicted }
}

export type Contradicted = { readonly row: LinearRow; readonly sum: number }
