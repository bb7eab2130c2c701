import { type Dataset, missingValue } from './dataset.ts'

/**
 * How many people answered at least one question; "not sure" and "prefer not to say" are answers somebody gave.
 * Whoever skipped everything and sent it took part, but nothing in a report is about them.
 */
export function countAnswered({ size, columns }: Dataset): number {
  const answered = new Uint8Array(size)
  for (const { values } of columns.values()) {
    for (let row = 0; row < size; row += 1) {
      if ((values[row] ?? missingValue.skipped) < missingValue.skipped) answered[row] = 1
    }
  }
  return answered.reduce((count, each) => count + each, 0)
}
