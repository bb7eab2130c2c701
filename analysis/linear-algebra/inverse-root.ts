import { cholesky, choleskySolve } from './cholesky.ts'

/**
 * (D - Z S⁻¹ Z')^(-1/2) R Z for diagonal D and R of any size and a thin Z: an inverse square root without ever writing
 * out the matrix. By the integral 2/pi ∫ (A + s²)⁻¹ ds, substituted by elliptic functions so that equally spaced points
 * converge exponentially (Hale, Higham and Trefethen 2008, SIAM J. Numer. Anal. 46:2505), each point a Woodbury solve.
 *
 * `least` and `most` bound the eigenvalues; Z is rows × order, mostly 0 where columns are codes; S order × order.
 */
export function inverseRootApplied(
  diagonal: Float64Array,
  thin: Float64Array,
  middle: Float64Array,
  ratio: Float64Array,
  { least, most }: { readonly least: number; readonly most: number },
): Float64Array {
  const rows = diagonal.length
  const order = thin.length / rows
  const { starts, columns, values } = filledCells(thin, rows, order)
  const result = new Float64Array(thin.length)
  const inner = new Float64Array(order * order)
  const projected = new Float64Array(order * order)
  for (const { shift, weight } of quadrature(least, most)) {
    inner.set(middle)
    projected.fill(0)
    for (let row = 0; row < rows; row += 1) {
      const scale = 1 / ((diagonal[row] ?? 0) + shift)
      const over = ratio[row] ?? 0
      const end = starts[row + 1] ?? 0
      for (let a = starts[row] ?? 0; a < end; a += 1) {
        const left = scale * (values[a] ?? 0)
        const line = (columns[a] ?? 0) * order
        for (let b = a; b < end; b += 1) {
          const product = left * (values[b] ?? 0)
          const cell = line + (columns[b] ?? 0)
          inner[cell] = (inner[cell] ?? 0) - product
          projected[cell] = (projected[cell] ?? 0) + product * over
        }
      }
    }
    mirror(inner, order)
    mirror(projected, order)
    const back = solveColumns(inner, projected, order, order)
    for (let row = 0; row < rows; row += 1) {
      const scale = weight / ((diagonal[row] ?? 0) + shift)
      const own = scale * (ratio[row] ?? 0)
      const at = row * order
      for (let a = starts[row] ?? 0; a < (starts[row + 1] ?? 0); a += 1) {
        const value = values[a] ?? 0
        const column = columns[a] ?? 0
        const left = scale * value
        const line = column * order
        result[at + column] = (result[at + column] ?? 0) + own * value
        for (let k = 0; k < order; k += 1) {
          result[at + k] = (result[at + k] ?? 0) + left * (back[line + k] ?? 0)
        }
      }
    }
  }
  return result
}

/** The cells that are not 0, row by row. */
function filledCells(thin: Float64Array, rows: number, order: number) {
  const starts = new Uint32Array(rows + 1)
  for (let row = 0; row < rows; row += 1) {
    let count = 0
    for (let k = 0; k < order; k += 1) if (thin[row * order + k] !== 0) count += 1
    starts[row + 1] = (starts[row] ?? 0) + count
  }
  const filled = starts[rows] ?? 0
  const columns = new Uint32Array(filled)
  const values = new Float64Array(filled)
  let next = 0
  for (let row = 0; row < rows; row += 1) {
    for (let k = 0; k < order; k += 1) {
      const value = thin[row * order + k] ?? 0
      if (value === 0) continue
      columns[next] = k
      values[next] = value
      next += 1
    }
  }
  return { starts, columns, values }
}

/** Copies the upper triangle to the lower. */
function mirror(matrix: Float64Array, order: number): void {
  for (let row = 1; row < order; row += 1) {
    for (let column = 0; column < row; column += 1) {
      matrix[row * order + column] = matrix[column * order + row] ?? 0
    }
  }
}

function solveColumns(matrix: Float64Array, right: Float64Array, order: number, width: number): Float64Array {
  const factor = cholesky(matrix, order)
  if (factor === null) throw new Error('The bounds given of the eigenvalues do not hold.')
  const solution = new Float64Array(right.length)
  for (let k = 0; k < width; k += 1) {
    const column = choleskySolve(
      factor,
      Float64Array.from({ length: order }, (_, i) => right[i * width + k] ?? 0),
    )
    for (let i = 0; i < order; i += 1) solution[i * width + k] = column[i] ?? 0
  }
  return solution
}

/** Points s² and their weights: s = sqrt(least) sn/cn, at the midpoints of the quarter period. */
function quadrature(least: number, most: number): readonly { shift: number; weight: number }[] {
  const points = Math.ceil(((Math.log(most / least) + 3) * 36) / (2 * Math.PI ** 2)) + 2
  const means = arithmeticGeometricMeans(Math.sqrt(least / most))
  const last = means.at(-1)?.a ?? 1
  const quarter = Math.PI / (2 * last)
  return Array.from({ length: points }, (_, place) => {
    const { tangent, slope } = amplitude(means, ((place + 0.5) / points) * quarter)
    const rate = Math.sqrt(least) * slope
    return { shift: least * tangent * tangent, weight: ((2 / Math.PI) * rate * quarter) / points }
  })
}

function arithmeticGeometricMeans(complement: number): readonly { a: number; c: number }[] {
  let a = 1
  let b = complement
  const means = [{ a, c: Math.sqrt(1 - complement * complement) }]
  while ((means.at(-1)?.c ?? 0) > 1e-17) {
    const c = (a - b) / 2
    const next = (a + b) / 2
    b = Math.sqrt(a * b)
    a = next
    means.push({ a, c })
    if (means.length > 30) break
  }
  return means
}

/** sn/cn and its derivative dn/cn², by descending Landen transformations (Abramowitz and Stegun 16.4). */
function amplitude(means: readonly { a: number; c: number }[], u: number) {
  let angle = 2 ** (means.length - 1) * (means.at(-1)?.a ?? 1) * u
  let before = angle
  for (const { a, c } of means.slice(1).toReversed()) {
    before = angle
    angle = (angle + Math.asin((c / a) * Math.sin(angle))) / 2
  }
  const cosine = Math.cos(angle)
  const delta = means.length > 1 ? cosine / Math.cos(before - angle) : 1
  return { tangent: Math.tan(angle), slope: delta / (cosine * cosine) }
}
