import type { LinearRow } from '../linear/linear-system.ts'

/** A figure that the owner's own counts of hidden cells, with the published ones, do not give. */
export type OwnerFault = { readonly row: LinearRow; readonly sum: number }

/**
 * Whether what the owner says is in the hidden cells fits every figure, all of them together: each cell may lie within its
 * interval and the sum still be another. Only figures of which every cell is known are looked at.
 */
export function ownerFaults(
  rows: readonly LinearRow[],
  shown: readonly (number | null)[],
  truth: readonly (number | null)[],
): readonly OwnerFault[] {
  return rows.flatMap((row) => {
    let sum = 0
    let owned = false
    for (const [place, cell] of row.cells.entries()) {
      const value = shown[cell] ?? truth[cell] ?? null
      if (value === null) return []
      owned ||= shown[cell] === null
      sum += value * (row.weights[place] ?? 0)
    }
    const slack = 1e-6 * Math.max(1, Math.abs(sum))
    return owned && (sum < row.least - slack || sum > row.most + slack) ? [{ row, sum }] : []
  })
}
