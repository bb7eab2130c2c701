/** One layer of a nation's table: what is in each cell, line after line, and which columns each line hides. */
export type HidingLayer = {
  readonly values: Int32Array
  /** Cells from one line to the next. */
  readonly width: number
  readonly columns: number
  readonly hides: readonly (readonly number[])[]
  /** Columns whose total is not published. */
  readonly closed: (column: number) => boolean
}

/** By how much a cell can be raised and lowered, at least. */
export type Room = { readonly rise: number; readonly drop: number }

/**
 * A way to see without a search that a hidden cell has room: its own line takes from another column what it gains, and
 * the other lines that hide the same two columns give it back. What a pair of columns can pass on is summed once for all
 * lines, so each cell costs a few additions. Never more than a flow could move (a property test compares the two); where
 * it is not enough, the search has the last word.
 */
export function roomToMove(layer: HidingLayer): (line: number, column: number) => Room {
  const { values, width, columns, hides, closed } = layer
  // What the lines that hide both could take from the first and give to the second.
  const passed = new Int32Array(columns * columns)
  hides.forEach((hidden, line) => {
    for (const from of hidden) {
      for (const to of hidden) {
        const place = from * columns + to
        passed[place] = (passed[place] ?? 0) + (values[line * width + from] ?? 0)
      }
    }
  })
  // Where neither total is published the totals move too, and there is nothing to give back.
  const support = (line: number, from: number, to: number) =>
    closed(from) && closed(to)
      ? Number.POSITIVE_INFINITY
      : (passed[from * columns + to] ?? 0) - (values[line * width + from] ?? 0)

  return (line, column) => {
    const own = values[line * width + column] ?? 0
    const partners = (hides[line] ?? []).filter((each) => each !== column)
    let lift = 0
    for (const each of partners) lift = Math.max(lift, support(line, each, column))
    // Several columns give to this one: of any of them together the others can take back what the least can.
    const givers = partners
      .map((each) => ({ gives: values[line * width + each] ?? 0, support: support(line, column, each) }))
      .sort((a, b) => b.support - a.support)
    let [rise, given] = [0, 0]
    for (const each of givers) {
      given += Math.min(each.gives, Math.max(0, each.support))
      rise = Math.max(rise, Math.min(given, Math.max(0, each.support)))
    }
    return { rise, drop: Math.min(own, lift) }
  }
}
