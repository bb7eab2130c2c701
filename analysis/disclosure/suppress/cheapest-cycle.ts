import type { TableNetwork } from './table-network.ts'

/**
 * The cheapest way to let a cell move: the arcs (arc * 2, + 1 when it shrinks) that close a cycle with it, hidden ones
 * for nothing, open ones at their cost and for more when they hold too little to give the whole amount. Null for none.
 * Bellman and Ford over a queue: tables are small, and costs are at least nought.
 */
export function cheapestCycle(
  { nodes, from, to }: TableNetwork,
  values: Int32Array,
  hidden: Uint8Array,
  costs: Float64Array,
  cell: number,
  direction: 1 | -1,
  amount: number,
): readonly number[] | null {
  if (direction === -1 && (values[cell] ?? 0) === 0) return null
  const source = (direction === 1 ? to[cell] : from[cell]) ?? 0
  const sink = (direction === 1 ? from[cell] : to[cell]) ?? 0
  const distance = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY)
  const via = new Int32Array(nodes).fill(-1)
  distance[source] = 0
  let changed = true
  while (changed) {
    changed = false
    for (let arc = 0; arc < from.length; arc += 1) {
      if (arc === cell) continue
      const cost = hidden[arc] === 1 ? 0 : (costs[arc] ?? 0)
      if (!Number.isFinite(cost)) continue
      const value = values[arc] ?? 0
      relax(from[arc] ?? 0, to[arc] ?? 0, cost, 2 * arc)
      // A cell that holds little has to be joined by others: its share of the amount is what it is worth.
      if (value > 0) relax(to[arc] ?? 0, from[arc] ?? 0, cost * Math.max(1, amount / value), 2 * arc + 1)
    }
  }
  if (via[sink] === -1) return null
  const cycle: number[] = []
  for (let node = sink; node !== source; ) {
    const edge = via[node] ?? 0
    cycle.push(edge)
    node = ((edge & 1) === 1 ? to[edge >> 1] : from[edge >> 1]) ?? 0
  }
  return cycle

  function relax(start: number, end: number, cost: number, edge: number): void {
    const reached = (distance[start] ?? 0) + cost
    if (end === source || reached >= (distance[end] ?? 0) - 1e-9) return
    distance[end] = reached
    via[end] = edge
    changed = true
  }
}
