/** A column that the columns before it make up: column = sum of coefficient × earlier column. */
export type DependentColumn = {
  readonly column: number
  readonly madeOf: readonly { readonly column: number; readonly coefficient: number }[]
}

/**
 * The share of a column's sum of squares that has to remain after the earlier columns are taken out of it.
 * Rounding leaves about 1e-15 × order; correlations up to 0.999999999995 still pass.
 */
const remainingShare = 1e-11

/**
 * Finds the columns of X that are linear combinations of earlier ones, from the cross-product X'X alone, by a
 * Cholesky factorisation that steps over them: the same columns R's `glm` leaves out as aliased (`alias()`).
 * Give columns of similar scale (quantities centred and scaled) or far-off means hide what remains.
 */
export function dependentColumns(crossProduct: Float64Array, order: number): readonly DependentColumn[] {
  const lower = new Float64Array(order * order)
  const kept: number[] = []
  const dependent: DependentColumn[] = []
  for (let row = 0; row < order; row += 1) {
    for (const column of kept) {
      let sum = crossProduct[row * order + column] ?? 0
      for (const k of kept) {
        if (k >= column) break
        sum -= (lower[row * order + k] ?? 0) * (lower[column * order + k] ?? 0)
      }
      lower[row * order + column] = sum / (lower[column * order + column] ?? 1)
    }
    const own = crossProduct[row * order + row] ?? 0
    let remaining = own
    for (const k of kept) remaining -= (lower[row * order + k] ?? 0) ** 2
    if (remaining > remainingShare * own) {
      lower[row * order + row] = Math.sqrt(remaining)
      kept.push(row)
    } else {
      dependent.push({ column: row, madeOf: combination(lower, order, kept, row) })
    }
  }
  return dependent
}

/** Solves L' c = l backwards over the kept columns; what rounding left is not named. */
function combination(lower: Float64Array, order: number, kept: readonly number[], row: number) {
  const coefficients = new Map<number, number>()
  for (const column of kept.toReversed()) {
    let sum = lower[row * order + column] ?? 0
    for (const [later, coefficient] of coefficients) sum -= (lower[later * order + column] ?? 0) * coefficient
    coefficients.set(column, sum / (lower[column * order + column] ?? 1))
  }
  return [...coefficients]
    .filter(([, coefficient]) => Math.abs(coefficient) > 1e-6)
    .map(([column, coefficient]) => ({ column, coefficient }))
    .toReversed()
}
