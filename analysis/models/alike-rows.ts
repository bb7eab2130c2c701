import type { Design } from './design/design.ts'
import { rowValues } from './design/row-forms.ts'
import type { LogisticFit } from './fit-logistic.ts'

/** The different rows of a model matrix among some, each with its people. Arrays over rows; `x` is rows × order. */
export type AlikeRows = {
  readonly rows: number
  readonly x: Float64Array
  /** p(1 - p) of one person. */
  readonly variance: Float64Array
  readonly count: Float64Array
  /** Outcome less p, summed over the people. */
  readonly residual: Float64Array
}

type RowState = { readonly working: Float64Array; readonly residuals: Float64Array }

/** Merges those of `members` that are alike in every column; `state` as `rowState(fit)` has it. */
export function alikeRows(
  { design, rows }: Pick<LogisticFit, 'design' | 'rows'>,
  { working, residuals }: RowState,
  members: Uint32Array,
): AlikeRows {
  const { order } = design
  const places = new Map<string, number>()
  const known = new Uint32Array(members.length)
  const count = new Float64Array(members.length)
  const residual = new Float64Array(members.length)
  const variance = new Float64Array(members.length)
  const key = keyOfRow(design)
  for (const row of members) {
    const name = key(row)
    const own = rows.weights === null ? 1 : (rows.weights[row] ?? 0)
    let place = places.get(name)
    if (place === undefined) {
      place = places.size
      places.set(name, place)
      known[place] = row
      variance[place] = (working[row] ?? 0) / own
    }
    count[place] = (count[place] ?? 0) + own
    residual[place] = (residual[place] ?? 0) + (residuals[row] ?? 0)
  }
  const found = places.size
  const x = new Float64Array(found * order)
  for (let place = 0; place < found; place += 1) {
    rowValues(design, known[place] ?? 0, x.subarray(place * order, (place + 1) * order))
  }
  const first = (values: Float64Array) => values.slice(0, found)
  return { rows: found, x, variance: first(variance), count: first(count), residual: first(residual) }
}

/** Patterns and quantities tell rows apart in a few characters; a matrix written out has only its numbers. */
function keyOfRow(design: Design): (row: number) => string {
  const { blocks, quantities } = design
  if (blocks.some(({ patterns }) => patterns === design.rows)) {
    const x = new Float64Array(design.order)
    return (row) => {
      rowValues(design, row, x)
      return x.join()
    }
  }
  return (row) => {
    let key = ''
    for (const { codes } of blocks) key += `${codes[row]},`
    for (const { values } of quantities) key += `${values[row]},`
    return key
  }
}

/** The rows of each group, in one array: `rows.subarray(starts[g], starts[g + 1])`. */
export function rowsByGroup(group: Uint32Array, groups: number) {
  const starts = new Uint32Array(groups + 1)
  for (const each of group) starts[each + 1] = (starts[each + 1] ?? 0) + 1
  for (let each = 0; each < groups; each += 1)
    starts[each + 1] = (starts[each + 1] ?? 0) + (starts[each] ?? 0)
  const next = starts.slice()
  const rows = new Uint32Array(group.length)
  for (let row = 0; row < group.length; row += 1) {
    const own = group[row] ?? 0
    rows[next[own] ?? 0] = row
    next[own] = (next[own] ?? 0) + 1
  }
  return { rows, starts }
}
