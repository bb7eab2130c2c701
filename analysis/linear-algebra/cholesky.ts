/**
 * The lower triangle L of a symmetric positive definite matrix A = L L', row by row in one Float64Array.
 * Matrices here are row-major Float64Arrays of order × order, the shape cross-products are summed in.
 */
export type Cholesky = { readonly order: number; readonly lower: Float64Array }

/**
 * Factorises a symmetric matrix, or says `null` where it is not positive definite to working precision.
 * R: `t(chol(a))`.
 */
export function cholesky(matrix: Float64Array, order: number): Cholesky | null {
  const lower = new Float64Array(order * order)
  for (let row = 0; row < order; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row * order + column)
      for (let k = 0; k < column; k += 1) sum -= at(lower, row * order + k) * at(lower, column * order + k)
      if (row !== column) {
        lower[row * order + column] = sum / at(lower, column * order + column)
      } else if (sum > 1e-15 * at(matrix, row * order + row)) {
        lower[row * order + row] = Math.sqrt(sum)
      } else {
        return null // zero, negative, or NaN
      }
    }
  }
  return { order, lower }
}

/** The solution of A x = b. R: `solve(a, b)`. */
export function choleskySolve({ order, lower }: Cholesky, right: Float64Array): Float64Array {
  const solution = Float64Array.from(right)
  for (let row = 0; row < order; row += 1) {
    let sum = at(solution, row)
    for (let k = 0; k < row; k += 1) sum -= at(lower, row * order + k) * at(solution, k)
    solution[row] = sum / at(lower, row * order + row)
  }
  for (let row = order - 1; row >= 0; row -= 1) {
    let sum = at(solution, row)
    for (let k = row + 1; k < order; k += 1) sum -= at(lower, k * order + row) * at(solution, k)
    solution[row] = sum / at(lower, row * order + row)
  }
  return solution
}

/** The inverse of A, exactly symmetric. R: `chol2inv(chol(a))`. */
export function choleskyInverse(factor: Cholesky): Float64Array {
  const { order } = factor
  const inverse = new Float64Array(order * order)
  for (let column = 0; column < order; column += 1) {
    const unit = new Float64Array(order)
    unit[column] = 1
    inverse.set(choleskySolve(factor, unit), column * order)
  }
  for (let row = 0; row < order; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const mean = (at(inverse, row * order + column) + at(inverse, column * order + row)) / 2
      inverse[row * order + column] = mean
      inverse[column * order + row] = mean
    }
  }
  return inverse
}

/** log |A|. R: `determinant(a)$modulus`. */
export function choleskyLogDeterminant({ order, lower }: Cholesky): number {
  let sum = 0
  for (let row = 0; row < order; row += 1) sum += Math.log(at(lower, row * order + row))
  return 2 * sum
}

/** An element inside the array; the fallback is never reached and keeps the type a number. */
function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
}
