import type { TableNetwork } from './table-network.ts'

/** The hidden arcs at each node: those that leave it and those that enter it, as arc * 2 and arc * 2 + 1. */
export type HiddenArcs = { readonly start: Int32Array; readonly arcs: Int32Array }

export function hiddenArcs({ nodes, from, to }: TableNetwork, hidden: Uint8Array): HiddenArcs {
  const start = new Int32Array(nodes + 1)
  for (let arc = 0; arc < from.length; arc += 1) {
    if (hidden[arc] !== 1) continue
    start[(from[arc] ?? 0) + 1] = (start[(from[arc] ?? 0) + 1] ?? 0) + 1
    start[(to[arc] ?? 0) + 1] = (start[(to[arc] ?? 0) + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodes; node += 1) start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0)
  const next = start.slice()
  const arcs = new Int32Array(start[nodes] ?? 0)
  for (let arc = 0; arc < from.length; arc += 1) {
    if (hidden[arc] !== 1) continue
    const [out, into] = [from[arc] ?? 0, to[arc] ?? 0]
    arcs[next[out] ?? 0] = 2 * arc
    next[out] = (next[out] ?? 0) + 1
    arcs[next[into] ?? 0] = 2 * arc + 1
    next[into] = (next[into] ?? 0) + 1
  }
  return { start, arcs }
}

/** Room to search in, kept from one search to the next: an audit makes hundreds of thousands. */
export type Workspace = {
  readonly via: Int32Array
  readonly stack: Int32Array
  readonly next: Int32Array
}

export const workspaceOf = ({ nodes }: TableNetwork): Workspace => ({
  via: new Int32Array(nodes),
  stack: new Int32Array(nodes),
  next: new Int32Array(nodes),
})

/**
 * Changes `values` along cycles through one hidden cell until it has moved by `amount`, up (1) or down (-1), or can move
 * no further; gives what it moved by. Hidden cells alone change, none goes under `floors` (nought where not given), so
 * what comes out is a table that fits everything published: a witness.
 */
export function moveCell(
  { from, to }: TableNetwork,
  { start, arcs }: HiddenArcs,
  values: Int32Array,
  cell: number,
  direction: 1 | -1,
  amount: number,
  { via, stack, next }: Workspace,
  floors: Int32Array | null = null,
): number {
  const floorOf = (arc: number) => (floors === null ? 0 : (floors[arc] ?? 0))
  const room = direction === 1 ? amount : Math.min(amount, (values[cell] ?? 0) - floorOf(cell))
  const source = (direction === 1 ? to[cell] : from[cell]) ?? 0
  const sink = (direction === 1 ? from[cell] : to[cell]) ?? 0
  let moved = 0
  while (moved < room) {
    const step = Math.min(room - moved, augment())
    if (step <= 0) break
    for (let node = sink; node !== source; ) {
      const edge = via[node] ?? 0
      const arc = edge >> 1
      const backward = (edge & 1) === 1
      values[arc] = (values[arc] ?? 0) + (backward ? -step : step)
      node = (backward ? to[arc] : from[arc]) ?? 0
    }
    values[cell] = (values[cell] ?? 0) + direction * step
    moved += step
  }
  return moved

  /**
   * The capacity of a path from source to sink that leaves the cell itself alone; 0 for none. Depth first and lazily: in a
   * long table nearly every path will do, and looking at all of them is what costs.
   */
  function augment(): number {
    via.fill(-1)
    next.set(start.subarray(0, via.length))
    stack[0] = source
    let top = 0
    search: while (top >= 0) {
      const node = stack[top] ?? 0
      const end = start[node + 1] ?? 0
      for (let place = next[node] ?? 0; place < end; place += 1) {
        const edge = arcs[place] ?? 0
        const arc = edge >> 1
        const backward = (edge & 1) === 1
        if (arc === cell || (backward && (values[arc] ?? 0) <= floorOf(arc))) continue
        const reached = (backward ? from[arc] : to[arc]) ?? 0
        if (reached === source || via[reached] !== -1) continue
        via[reached] = edge
        next[node] = place + 1
        if (reached === sink) break search
        top += 1
        stack[top] = reached
        continue search
      }
      top -= 1
    }
    if (via[sink] === -1) return 0
    let capacity = Number.POSITIVE_INFINITY
    for (let node = sink; node !== source; ) {
      const edge = via[node] ?? 0
      const arc = edge >> 1
      const backward = (edge & 1) === 1
      if (backward) capacity = Math.min(capacity, (values[arc] ?? 0) - floorOf(arc))
      node = (backward ? to[arc] : from[arc]) ?? 0
    }
    return capacity
  }
}
