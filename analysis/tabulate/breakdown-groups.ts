import type { Breakdown } from '../../surveys/model/breakdown.ts'
import type { Dataset } from '../dataset/dataset.ts'

/** Each response's category, as its place in the breakdown's list; those who did not say get the number after the last. */
export function breakdownGroups(dataset: Dataset, breakdown: Breakdown): Uint8Array {
  const notStated = breakdown.categories.length
  const column = dataset.columns.get(breakdown.item)
  if (column === undefined) return new Uint8Array(dataset.size).fill(notStated)
  const places = column.codes.map((code) => {
    const place = breakdown.categories.findIndex((category) => category.codes.includes(code))
    return place === -1 ? notStated : place
  })
  return column.values.map((value) => places[value] ?? notStated)
}
