import type { Dataset } from '../dataset/dataset.ts'

/** Who answered a question, and how often each option was chosen: of a multiple choice, by everybody who chose any. */
export type OptionCounts = { readonly base: number; readonly counts: ReadonlyMap<string, number> }

/** Raw counts of one item's response options, in the order of the screen; nobody where the data have no such item. */
export function countOptions({ columns }: Dataset, item: string, options: readonly string[]): OptionCounts {
  const column = columns.get(item)
  if (column) {
    const found = new Uint32Array(256)
    for (const value of column.values) found[value] = (found[value] ?? 0) + 1
    const counts = new Map(column.codes.map((code, place) => [code, found[place] ?? 0]))
    return { base: [...counts.values()].reduce((sum, count) => sum + count, 0), counts }
  }
  const ticked = options.map((option) => columns.get(`${item}/${option}`)?.values ?? new Uint8Array())
  const ofValue = (values: Uint8Array, wanted: (value: number) => boolean) =>
    values.reduce((sum, value) => sum + (wanted(value) ? 1 : 0), 0)
  return {
    base: ofValue(ticked[0] ?? new Uint8Array(), (value) => value <= 1),
    counts: new Map(
      options.map((option, place) => [
        option,
        ofValue(ticked[place] ?? new Uint8Array(), (value) => value === 1),
      ]),
    ),
  }
}
