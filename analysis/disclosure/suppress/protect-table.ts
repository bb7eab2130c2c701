import type { Claim, View } from '../proof/check-proof.ts'
import { cheapestCycle } from './cheapest-cycle.ts'
import { hiddenArcs, moveCell, type Workspace, workspaceOf } from './residual-cycles.ts'
import type { TableNetwork } from './table-network.ts'

/** A table about to be published: its cells as arcs, what is in them, and what each costs to hide. */
export type TableToProtect = {
  readonly network: TableNetwork
  readonly values: Int32Array
  /** Cells that have to be hidden whatever else. */
  readonly primary: readonly number[]
  /** Cells that are hidden already, by an earlier release or for another table, and stay so. */
  readonly settled?: readonly number[]
  /** What hiding a cell costs a reader; Infinity for one that is known anyway and cannot be hidden. */
  readonly costs: Float64Array
  /** How wide the interval of a primary cell has to be, and how far it has to reach. */
  readonly width: number
  readonly reach: number
}

export type ProtectedTable = { readonly hidden: Uint8Array; readonly claims: readonly Claim[] }

/**
 * The cells to hide so that no primary cell can be worked out, its neighbours cheap, with a proof; null when there is
 * no such pattern, and then the table is merged or dropped.
 *
 * While a cell is not safe, the cheapest cycle that would move it is hidden as well. Then what turned out needless is
 * opened again, the dearest first. It is tried with several ideas of cheap, since each is a rule of thumb.
 */
export function protectTable(table: TableToProtect): ProtectedTable | null {
  const patterns = ideasOfCheap.flatMap((idea) => {
    const costs = table.costs.map((cost, cell) =>
      Number.isFinite(cost) ? idea(cost, table.values[cell] ?? 0) : cost,
    )
    const hidden = hideEnough(table, costs)
    return hidden ? [improve(table, openNeedless(table, hidden))] : []
  })
  const [best] = patterns.toSorted((a, b) => costOf(table, a) - costOf(table, b))
  if (best === undefined) return null
  const claims = proveTable(table, best)
  return claims && { hidden: best, claims }
}

const ideasOfCheap: readonly ((cost: number, value: number) => number)[] = [
  (cost) => cost + 0.01,
  (cost) => Math.log2(2 + cost),
  () => 1,
  (cost, value) => (value === 0 ? 50 + cost : 1 + cost / 4),
]

const mustHide = ({ primary, settled = [] }: TableToProtect): ReadonlySet<number> =>
  new Set([...primary, ...settled])

const costOf = ({ costs }: TableToProtect, hidden: Uint8Array): number =>
  hidden.reduce((sum, is, cell) => sum + (is === 1 ? (costs[cell] ?? 0) : 0), 0)

function hideEnough(table: TableToProtect, costs: Float64Array): Uint8Array | null {
  const { network, values, primary, width, reach } = table
  const hidden = new Uint8Array(values.length)
  for (const cell of mustHide(table)) hidden[cell] = 1
  for (const cell of primary) {
    const count = values[cell] ?? 0
    const up = grow(cell, 1, Math.max(reach - count, width - count))
    if (up === null) return null
    const down = Math.min(count, Math.max(count > 0 ? 1 : 0, width - up))
    if (grow(cell, -1, down) === null) return null
  }
  // Cells hidden for one may have been counted on by another: what is not proved starts again with more hidden.
  for (let round = 0; round < 4; round += 1) {
    const open = primary.filter((cell) => proveCell(table, hidden, cell, workspaceOf(network)) === null)
    if (open.length === 0) return hidden
    for (const cell of open) if (grow(cell, 1, reach + width) === null) return null
  }
  return null

  /** Hides cheapest cycles until the cell can move by this much; null when it cannot. */
  function grow(cell: number, direction: 1 | -1, amount: number): number | null {
    const copy = values.slice()
    let moved = 0
    while (moved < amount) {
      const cycle = cheapestCycle(network, copy, hidden, costs, cell, direction, amount - moved)
      if (cycle === null) return null
      for (const edge of cycle) hidden[edge >> 1] = 1
      const step = moveCell(
        network,
        hiddenArcs(network, hidden),
        copy,
        cell,
        direction,
        amount - moved,
        workspaceOf(network),
      )
      if (step === 0) return null
      moved += step
    }
    return moved
  }
}

/** Opens again what the proof does without, the dearest first. */
function openNeedless(table: TableToProtect, hidden: Uint8Array): Uint8Array {
  const primary = mustHide(table)
  const extra = [...hidden.keys()]
    .filter((cell) => hidden[cell] === 1 && !primary.has(cell))
    .toSorted((a, b) => (table.costs[b] ?? 0) - (table.costs[a] ?? 0))
  for (const cell of extra) {
    hidden[cell] = 0
    if (!isSafe(table, hidden)) hidden[cell] = 1
  }
  return hidden
}

/** Beyond this many cells swapping costs more time than it saves anybody. */
const mostCellsToImprove = 64

/** Puts a cheaper open cell in the place of a hidden one where the proof still holds. */
function improve(table: TableToProtect, start: Uint8Array): Uint8Array {
  const { costs } = table
  if (costs.length > mostCellsToImprove) return start
  const primary = mustHide(table)
  let hidden = start
  for (let found = true; found; ) {
    found = false
    const extra = [...hidden.keys()].filter((cell) => hidden[cell] === 1 && !primary.has(cell))
    const open = [...hidden.keys()].filter((cell) => hidden[cell] === 0 && Number.isFinite(costs[cell]))
    search: for (const out of extra.toSorted((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0))) {
      for (const into of open) {
        if ((costs[into] ?? 0) >= (costs[out] ?? 0)) continue
        const tried = hidden.slice()
        tried[out] = 0
        tried[into] = 1
        if (!isSafe(table, tried)) continue
        hidden = openNeedless(table, tried)
        found = true
        break search
      }
    }
  }
  return hidden
}

export function isSafe(table: TableToProtect, hidden: Uint8Array): boolean {
  const workspace = workspaceOf(table.network)
  return table.primary.every((cell) => proveCell(table, hidden, cell, workspace) !== null)
}

/** The proof of a pattern: witnesses for every primary cell; null when there is none. */
export function proveTable(table: TableToProtect, hidden: Uint8Array): readonly Claim[] | null {
  const workspace = workspaceOf(table.network)
  const claims: Claim[] = []
  for (const cell of table.primary) {
    const views = proveCell(table, hidden, cell, workspace)
    if (views === null) return null
    const { width, reach, values } = table
    claims.push({ cell, count: values[cell] ?? 0, width, reach, views })
  }
  return claims
}

function proveCell(
  { network, values, width, reach }: TableToProtect,
  hidden: Uint8Array,
  cell: number,
  workspace: Workspace,
): readonly View[] | null {
  const arcs = hiddenArcs(network, hidden)
  const count = values[cell] ?? 0
  const outsider = pairOf(null, width)
  if (outsider === null) return null
  const views = [outsider]
  // Whoever is in a cell knows that it is not empty: only pairs that empty it are no proof to them.
  for (const insider of hidden.keys()) {
    if (hidden[insider] !== 1 || (values[insider] ?? 0) === 0) continue
    const serves = ({ low, high }: View) => (low[insider] ?? 0) >= 1 && (high[insider] ?? 0) >= 1
    if (views.some((view) => serves(view) && spanOf(view) >= width - 1)) continue
    const pair = pairOf(insider, width - 1)
    if (pair === null) return null
    views.push(pair)
  }
  return views

  function spanOf({ low, high }: View): number {
    return (high[cell] ?? 0) - (low[cell] ?? 0)
  }

  function pairOf(insider: number | null, wanted: number): View | null {
    const floors = insider === null ? null : new Int32Array(values.length)
    if (floors !== null && insider !== null) floors[insider] = 1
    const high = values.slice()
    const up = Math.max(0, reach - count, wanted - count)
    const rise = moveCell(network, arcs, high, cell, 1, up, workspace, floors)
    const low = values.slice()
    const down = Math.max(insider === cell ? 0 : Math.min(1, count), wanted - rise)
    moveCell(network, arcs, low, cell, -1, Math.min(down, count), workspace, floors)
    let view: View = { insider, low, high }
    const missing = wanted - spanOf(view)
    if (missing > 0) {
      moveCell(network, arcs, high, cell, 1, missing, workspace, floors)
      view = { insider, low, high }
    }
    const emptied = count === 0 || insider !== null || (low[cell] ?? 0) < count
    return spanOf(view) >= wanted && (high[cell] ?? 0) >= reach && emptied ? view : null
  }
}
