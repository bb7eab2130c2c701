import fc from 'fast-check'
import type { ModelData, Predictor } from '../../analysis/models/design/predictor.ts'

export type ModelRow = {
  readonly y: number
  readonly a: number
  readonly b: number
  readonly x: number
  readonly cluster: number
  readonly weight: number
}

/** A row of a small survey: an outcome, a variable of three codes, a yes or no, a quantity, a place, a weight. */
export const modelRow: fc.Arbitrary<ModelRow> = fc.record({
  y: fc.integer({ min: 0, max: 1 }),
  a: fc.integer({ min: 0, max: 2 }),
  b: fc.integer({ min: 0, max: 1 }),
  x: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10),
  cluster: fc.integer({ min: 0, max: 7 }),
  weight: fc.integer({ min: 1, max: 5 }),
})

/** Enough rows of every kind that the model has a maximum, whatever else was drawn. */
const overlapping: readonly ModelRow[] = [0, 1, 2].flatMap((a) =>
  [0, 1].flatMap((b) =>
    [0, 1].flatMap((y) => [-1, 1].map((x) => ({ y, a, b, x, cluster: a + 3 * b, weight: 1 }))),
  ),
)

export const overlappingRows = fc
  .array(modelRow, { minLength: 10, maxLength: 60 })
  .map((rows) => [...overlapping, ...rows])

export function modelOf(
  rows: readonly ModelRow[],
  predictors: readonly Predictor[] = predictorsOf(rows),
): ModelData {
  return { outcome: { item: 'y', values: Uint8Array.from(rows, ({ y }) => y) }, predictors }
}

export function predictorsOf(rows: readonly ModelRow[]): readonly Predictor[] {
  return [
    { kind: 'codes', item: 'a', codes: ['p', 'q', 'r'], values: Uint8Array.from(rows, ({ a }) => a) },
    { kind: 'codes', item: 'b', codes: ['no', 'yes'], values: Uint8Array.from(rows, ({ b }) => b) },
    { kind: 'number', item: 'x', values: Float64Array.from(rows, ({ x }) => x) },
  ]
}

export function clustersOf(rows: readonly ModelRow[]) {
  return { item: 'place', values: Uint32Array.from(rows, ({ cluster }) => cluster) }
}
