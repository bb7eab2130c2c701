import type { TableToProtect } from '../../analysis/disclosure/suppress/protect-table.ts'
import { isSafe } from '../../analysis/disclosure/suppress/protect-table.ts'

/**
 * The cheapest safe pattern there is, by trying all of them: the yardstick of utility. For tables of up to some sixteen
 * cells that may be hidden; undefined where none is safe.
 */
export function bestPattern(table: TableToProtect): Uint8Array | undefined {
  const primary = new Set(table.primary)
  const free = [...table.values.keys()].filter(
    (cell) => !primary.has(cell) && Number.isFinite(table.costs[cell]),
  )
  let best: { readonly cost: number; readonly hidden: Uint8Array } | undefined
  for (let mask = 0; mask < 2 ** free.length; mask += 1) {
    const hidden = new Uint8Array(table.values.length)
    for (const cell of primary) hidden[cell] = 1
    let cost = 0
    free.forEach((cell, place) => {
      if (((mask >> place) & 1) === 1) {
        hidden[cell] = 1
        cost += table.costs[cell] ?? 0
      }
    })
    if (best !== undefined && cost >= best.cost) continue
    if (isSafe(table, hidden)) best = { cost, hidden }
  }
  return best?.hidden
}
