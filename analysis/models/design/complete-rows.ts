import { type AnalysisFault, AnalysisProblem } from '../../problem.ts'
import type { ModelRows, Predictor } from './predictor.ts'
import { takenNumbers } from './taken.ts'

export type MissingCount = { readonly item: string; readonly rows: number }

/** Which rows a model uses: those with an outcome, every predictor and a frequency above 0. */
export type CompleteRows = {
  /** Places in the data, in their order. */
  readonly places: Uint32Array
  /** Of the rows used; null when each stands for one person. */
  readonly frequencies: Float64Array | null
  readonly counts: RowCounts
}

export type RowCounts = {
  /** Rows offered: those within the subgroup that stand for anybody. */
  readonly offered: number
  /** Rows with everything: what the model rests on. */
  readonly used: number
  /** The people those rows stand for: `used`, unless there are frequencies. */
  readonly people: number
  /** Rows left out, by what they lack. A row that lacks two things counts under both. */
  readonly missing: readonly MissingCount[]
}

/** Anything with missing values that takes part: places up to `most` are values, quantities are when finite. */
export type Required =
  | { readonly item: string; readonly values: Uint8Array; readonly most: number }
  | { readonly item: string; readonly values: Float64Array }

export function requiredPredictor(predictor: Predictor): Required {
  const { item } = predictor
  return predictor.kind === 'number'
    ? { item, values: predictor.values }
    : { item, values: predictor.values, most: predictor.codes.length - 1 }
}

/** Listwise deletion, with its counts. Throws every fault of lengths and frequencies together. */
export function completeRows(size: number, required: readonly Required[], rows: ModelRows): CompleteRows {
  refuseBadRows(size, required, rows)
  const { frequencies, within } = rows
  const left = new Uint8Array(size)
  let offered = 0
  for (let row = 0; row < size; row += 1) {
    const out =
      (within !== undefined && within[row] === 0) || (frequencies !== undefined && frequencies[row] === 0)
    left[row] = out ? 2 : 0
    offered += out ? 0 : 1
  }
  const missing = required.map((each) => ({ item: each.item, rows: markMissing(each, left) }))
  const places = placesOf(left)
  const kept = frequencies ? takenNumbers(frequencies, places) : null
  const people = kept ? kept.reduce((sum, frequency) => sum + frequency, 0) : places.length
  const counts = { offered, used: places.length, people, missing: missing.filter(({ rows }) => rows > 0) }
  return { places, frequencies: kept, counts }
}

function placesOf(left: Uint8Array): Uint32Array {
  const places = new Uint32Array(left.length)
  let next = 0
  for (let row = 0; row < left.length; row += 1) {
    if (left[row] !== 0) continue
    places[next] = row
    next += 1
  }
  return places.slice(0, next)
}

/** Marks rows without this value by 1 and says how many of those offered lack it. */
function markMissing(required: Required, left: Uint8Array): number {
  return 'most' in required
    ? markBeyond(required.values, required.most, left)
    : markInfinite(required.values, left)
}

function markBeyond(values: Uint8Array, most: number, left: Uint8Array): number {
  let count = 0
  for (let row = 0; row < left.length; row += 1) {
    if ((values[row] ?? 255) <= most || left[row] === 2) continue
    left[row] = 1
    count += 1
  }
  return count
}

function markInfinite(values: Float64Array, left: Uint8Array): number {
  let count = 0
  for (let row = 0; row < left.length; row += 1) {
    if (Number.isFinite(values[row]) || left[row] === 2) continue
    left[row] = 1
    count += 1
  }
  return count
}

function refuseBadRows(
  size: number,
  required: readonly Required[],
  { frequencies, within }: ModelRows,
): void {
  const faults: AnalysisFault[] = []
  const lengths = [
    ...required.map(({ item, values }) => ({ item, length: values.length })),
    ...(frequencies ? [{ item: 'frequencies', length: frequencies.length }] : []),
    ...(within ? [{ item: 'within', length: within.length }] : []),
  ]
  for (const { item, length } of lengths) {
    if (length === size) continue
    const message = `${item} has ${length} rows where the others have ${size}.`
    faults.push({ code: 'wrong-length', path: [item], message })
  }
  faults.push(...weightFaults(frequencies, 'frequencies'))
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
}

/** The first weight that is missing and the first that is negative, each with its row and how many there are. */
export function weightFaults(weights: Float64Array | undefined, name: string): readonly AnalysisFault[] {
  if (!weights) return []
  const missing: number[] = []
  const negative: number[] = []
  weights.forEach((weight, row) => {
    if (!Number.isFinite(weight)) missing.push(row)
    else if (weight < 0) negative.push(row)
  })
  const fault = (code: 'weight-missing' | 'weight-negative', rows: readonly number[], what: string) => {
    const others = rows.length > 1 ? ` So are ${rows.length - 1} more.` : ''
    const place = rows[0] ?? 0
    return rows.length === 0
      ? []
      : [{ code, path: [name, place], message: `The weight of row ${place + 1} is ${what}.${others}` }]
  }
  return [...fault('weight-missing', missing, 'missing'), ...fault('weight-negative', negative, 'negative')]
}
