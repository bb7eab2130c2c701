/**
 * How many rows have each pair of codes, from two columns of one byte a row: `rows` × `columns`, row after row; codes at
 * or beyond their limit are missing. Every pair of bytes has its counter, so that the walk has no test in it; two sets
 * of counters take turns, because rows that follow each other are often alike and a counter must be stored before it is
 * read again. A million rows take one or two milliseconds.
 */
export function countPairs(
  rowCodes: Uint8Array,
  rows: number,
  columnCodes: Uint8Array,
  columns: number,
): Float64Array {
  const [even, odd] = [new Uint32Array(65536), new Uint32Array(65536)]
  const size = rowCodes.length
  for (let row = 0; row + 1 < size; row += 2) {
    const first = ((rowCodes[row] ?? 255) << 8) | (columnCodes[row] ?? 255)
    even[first] = (even[first] ?? 0) + 1
    const second = ((rowCodes[row + 1] ?? 255) << 8) | (columnCodes[row + 1] ?? 255)
    odd[second] = (odd[second] ?? 0) + 1
  }
  if (size % 2 === 1) {
    const last = ((rowCodes[size - 1] ?? 255) << 8) | (columnCodes[size - 1] ?? 255)
    even[last] = (even[last] ?? 0) + 1
  }
  return Float64Array.from({ length: rows * columns }, (_, cell) => {
    const place = (Math.floor(cell / columns) << 8) | (cell % columns)
    return (even[place] ?? 0) + (odd[place] ?? 0)
  })
}
