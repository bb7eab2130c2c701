import type { Design } from './design.ts'

/**
 * X' r within each group: groups × order. The scores of clusters, when `values` are weighted residuals.
 * R: `rowsum(x * r, group)`.
 */
export function groupedSums(
  design: Design,
  values: Float64Array,
  group: Uint32Array,
  groups: number,
): Float64Array {
  const { order, rows, blocks, quantities } = design
  const sums = new Float64Array(groups * order)
  for (const { codes, patterns, columns, table } of blocks) {
    const width = columns.length
    const direct = groups * patterns > 4 * rows
    const counted = direct ? null : new Float64Array(groups * patterns)
    if (counted) {
      for (let row = 0; row < rows; row += 1) {
        const cell = (group[row] ?? 0) * patterns + (codes[row] ?? 0)
        counted[cell] = (counted[cell] ?? 0) + (values[row] ?? 0)
      }
    }
    const add = (into: number, pattern: number, value: number) => {
      if (value === 0) return
      for (let k = 0; k < width; k += 1) {
        const place = into * order + (columns[k] ?? 0)
        sums[place] = (sums[place] ?? 0) + value * (table[pattern * width + k] ?? 0)
      }
    }
    if (counted) {
      for (let cell = 0; cell < counted.length; cell += 1) {
        add(Math.floor(cell / patterns), cell % patterns, counted[cell] ?? 0)
      }
    } else {
      for (let row = 0; row < rows; row += 1) add(group[row] ?? 0, codes[row] ?? 0, values[row] ?? 0)
    }
  }
  for (const { column, values: own } of quantities) {
    for (let row = 0; row < rows; row += 1) {
      const place = (group[row] ?? 0) * order + column
      sums[place] = (sums[place] ?? 0) + (own[row] ?? 0) * (values[row] ?? 0)
    }
  }
  return sums
}
