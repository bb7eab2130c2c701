/** Eigenvalues from the smallest upwards, and their vectors as rows of `vectors`. */
export type SymmetricEigen = { readonly values: Float64Array; readonly vectors: Float64Array }

/**
 * Eigenvalues and vectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, 8.5): slower than
 * the QL method for hundreds of rows, but small eigenvalues come out to their own relative precision, which is
 * what inverse square roots and null spaces need. R: `eigen(a, symmetric = TRUE)`.
 */
export function symmetricEigen(matrix: Float64Array, order: number): SymmetricEigen {
  const a = Float64Array.from(matrix)
  const vectors = new Float64Array(order * order)
  for (let place = 0; place < order; place += 1) vectors[place * order + place] = 1
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let rotated = false
    for (let p = 0; p < order - 1; p += 1) {
      for (let q = p + 1; q < order; q += 1) rotated = rotate(a, vectors, order, p, q) || rotated
    }
    if (!rotated) break
  }
  const places = Array.from({ length: order }, (_, place) => place).sort(
    (one, other) => (a[one * order + one] ?? 0) - (a[other * order + other] ?? 0),
  )
  const sorted = new Float64Array(order * order)
  places.forEach((from, to) => {
    sorted.set(vectors.subarray(from * order, (from + 1) * order), to * order)
  })
  return { values: Float64Array.from(places, (place) => a[place * order + place] ?? 0), vectors: sorted }
}

/** Turns rows and columns p and q so that their common element vanishes; false where it already has. */
function rotate(a: Float64Array, vectors: Float64Array, order: number, p: number, q: number): boolean {
  const off = a[p * order + q] ?? 0
  const app = a[p * order + p] ?? 0
  const aqq = a[q * order + q] ?? 0
  if (Math.abs(off) <= 1e-17 * Math.sqrt(Math.abs(app * aqq)) || off === 0) return false
  const theta = (aqq - app) / (2 * off)
  const tangent = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let k = 0; k < order; k += 1) {
    const kp = a[k * order + p] ?? 0
    const kq = a[k * order + q] ?? 0
    a[k * order + p] = cosine * kp - sine * kq
    a[k * order + q] = sine * kp + cosine * kq
  }
  turnRows(a, order, p, q, cosine, sine)
  turnRows(vectors, order, p, q, cosine, sine)
  a[p * order + q] = 0
  a[q * order + p] = 0
  a[p * order + p] = app - tangent * off
  a[q * order + q] = aqq + tangent * off
  return true
}

function turnRows(
  rows: Float64Array,
  order: number,
  p: number,
  q: number,
  cosine: number,
  sine: number,
): void {
  for (let k = 0; k < order; k += 1) {
    const inP = rows[p * order + k] ?? 0
    const inQ = rows[q * order + k] ?? 0
    rows[p * order + k] = cosine * inP - sine * inQ
    rows[q * order + k] = sine * inP + cosine * inQ
  }
}

/** The symmetric matrix with each eigenvalue put through `of`. Eigenvalues of 0 stay 0 when `of` says so. */
export function symmetricFunction(
  matrix: Float64Array,
  order: number,
  of: (value: number) => number,
): Float64Array {
  const { values, vectors } = symmetricEigen(matrix, order)
  const result = new Float64Array(order * order)
  for (let k = 0; k < order; k += 1) {
    const value = of(values[k] ?? 0)
    if (value === 0) continue
    const vector = vectors.subarray(k * order, (k + 1) * order)
    for (let row = 0; row < order; row += 1) {
      const factor = value * (vector[row] ?? 0)
      for (let column = 0; column < order; column += 1) {
        result[row * order + column] = (result[row * order + column] ?? 0) + factor * (vector[column] ?? 0)
      }
    }
  }
  return result
}
