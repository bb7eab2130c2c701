import { congruence, matrixVector } from '../../linear-algebra/matrix.ts'
import type { Design, ModelColumn, PatternBlock, QuantityColumn, Scaling } from './design.ts'

/**
 * Centres and scales the columns that hold a quantity, in place, and says by how much. The mean is taken first and
 * the spread about it in a second walk: one walk would lose a small spread about a large mean.
 */
export function standardise(
  blocks: readonly PatternBlock[],
  quantities: readonly QuantityColumn[],
  columns: readonly ModelColumn[],
  given?: Scaling,
): Scaling {
  const centre = given?.centre ?? new Float64Array(columns.length)
  const scale = given?.scale ?? new Float64Array(columns.length).fill(1)
  const settle = (column: number, values: () => Iterable<readonly [value: number, count: number]>) => {
    if (given) return
    const { mean, spread } = meanAndSpread(values)
    centre[column] = mean
    scale[column] = spread > 0 ? spread : 1
  }
  for (const { codes, patterns, columns: held, table } of blocks) {
    if (!held.some((column) => columns[column]?.isNumber)) continue
    const counts = new Float64Array(patterns)
    for (let row = 0; row < codes.length; row += 1) {
      counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1
    }
    held.forEach((column, place) => {
      if (!columns[column]?.isNumber) return
      settle(column, function* () {
        for (let pattern = 0; pattern < patterns; pattern += 1) {
          yield [table[pattern * held.length + place] ?? 0, counts[pattern] ?? 0]
        }
      })
      for (let cell = place; cell < table.length; cell += held.length) {
        table[cell] = ((table[cell] ?? 0) - (centre[column] ?? 0)) / (scale[column] ?? 1)
      }
    })
  }
  for (const { column, values } of quantities) {
    settle(column, function* () {
      for (const value of values) yield [value, 1]
    })
    for (let row = 0; row < values.length; row += 1) {
      values[row] = ((values[row] ?? 0) - (centre[column] ?? 0)) / (scale[column] ?? 1)
    }
  }
  return { centre, scale }
}

function meanAndSpread(values: () => Iterable<readonly [value: number, count: number]>) {
  let sum = 0
  let rows = 0
  for (const [value, count] of values()) {
    sum += value * count
    rows += count
  }
  const mean = rows === 0 ? 0 : sum / rows
  let squares = 0
  for (const [value, count] of values()) squares += count * (value - mean) ** 2
  return { mean, spread: rows === 0 ? 0 : Math.sqrt(squares / rows) }
}

/**
 * Coefficients of the columns as they were given, from those of the centred and scaled ones: each divided by its
 * scale, the intercept less what the centres moved.
 */
export function reportedCoefficients(design: Design, fitted: Float64Array): Float64Array {
  return matrixVector(backTransformation(design), fitted)
}

/** Their covariance. */
export function reportedCovariance(design: Design, covariance: Float64Array): Float64Array {
  return congruence(backTransformation(design), covariance, design.order)
}

/** order × order: row j makes the reported coefficient j of the fitted ones. */
export function backTransformation({ order, scaling }: Design): Float64Array {
  const transformation = new Float64Array(order * order)
  for (let column = 0; column < order; column += 1) {
    const scale = scaling.scale[column] ?? 1
    transformation[column * order + column] = 1 / scale
    if (column > 0) transformation[column] = -(scaling.centre[column] ?? 0) / scale
  }
  return transformation
}
