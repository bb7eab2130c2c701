/** Products of row-major Float64Array matrices, as large as a model has columns (tens, seldom hundreds). */

/** A B, with A rows × inner and B inner × columns. R: `a %*% b`. */
export function matrixProduct(a: Float64Array, b: Float64Array, rows: number, inner: number): Float64Array {
  const columns = inner === 0 ? 0 : b.length / inner
  const product = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row += 1) {
    for (let k = 0; k < inner; k += 1) {
      const factor = a[row * inner + k] ?? 0
      if (factor === 0) continue
      for (let column = 0; column < columns; column += 1) {
        product[row * columns + column] =
          (product[row * columns + column] ?? 0) + factor * (b[k * columns + column] ?? 0)
      }
    }
  }
  return product
}

export function transpose(matrix: Float64Array, rows: number): Float64Array {
  const columns = rows === 0 ? 0 : matrix.length / rows
  const turned = new Float64Array(matrix.length)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = matrix[row * columns + column] ?? 0
    }
  }
  return turned
}

/** M v. */
export function matrixVector(matrix: Float64Array, vector: Float64Array): Float64Array {
  const columns = vector.length
  const rows = columns === 0 ? 0 : matrix.length / columns
  const product = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (let column = 0; column < columns; column += 1) {
      sum += (matrix[row * columns + column] ?? 0) * (vector[column] ?? 0)
    }
    product[row] = sum
  }
  return product
}

export function dotProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}

/** v' M v: the variance of a linear combination from a covariance matrix. */
export function quadraticForm(matrix: Float64Array, vector: Float64Array): number {
  return dotProduct(vector, matrixVector(matrix, vector))
}

/** A M A', with A rows × order: the covariance of linear combinations, one a row of A. */
export function congruence(a: Float64Array, matrix: Float64Array, rows: number): Float64Array {
  const order = rows === 0 ? 0 : a.length / rows
  return matrixProduct(matrixProduct(a, matrix, rows, order), transpose(a, rows), rows, order)
}

/** Rows and columns `kept` of a square matrix. */
export function submatrix(matrix: Float64Array, order: number, kept: ArrayLike<number>): Float64Array {
  const part = new Float64Array(kept.length * kept.length)
  for (let row = 0; row < kept.length; row += 1) {
    for (let column = 0; column < kept.length; column += 1) {
      part[row * kept.length + column] = matrix[(kept[row] ?? 0) * order + (kept[column] ?? 0)] ?? 0
    }
  }
  return part
}

/** The largest absolute value, 0 of nothing. */
export function largestAbsolute(values: Float64Array): number {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  return largest
}

export function diagonal(matrix: Float64Array, order: number): Float64Array {
  return Float64Array.from({ length: order }, (_, place) => matrix[place * order + place] ?? 0)
}
