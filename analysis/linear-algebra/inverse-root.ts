import { cholesky, choleskySolve } from './cholesky.ts'

/**
 * (D - Z S⁻¹ Z')^(-1/2) V for a diagonal D of any size and a thin Z: an inverse square root without ever writing out
 * the matrix. By the integral 2/pi ∫ (A + s²)⁻¹ ds, substituted by elliptic functions so that equally spaced points
 * converge exponentially (Hale, Higham and Trefethen 2008, SIAM J. Numer. Anal. 46:2505), each point a Woodbury solve.
 *
 * `least` and `most` bound the eigenvalues; Z is rows × order, V rows × columns, S order × order.
 */
export function inverseRootApplied(
  diagonal: Float64Array,
  thin: Float64Array,
  middle: Float64Array,
  vectors: Float64Array,
  { least, most }: { readonly least: number; readonly most: number },
): Float64Array {
  const rows = diagonal.length
  const order = thin.length / rows
  const width = vectors.length / rows
  const result = new Float64Array(vectors.length)
  for (const { shift, weight } of quadrature(least, most)) {
    const shifted = diagonal.map((value) => 1 / (value + shift))
    const inner = Float64Array.from(middle)
    const projected = new Float64Array(order * width)
    for (let row = 0; row < rows; row += 1) {
      const scale = shifted[row] ?? 0
      for (let i = 0; i < order; i += 1) {
        const left = scale * (thin[row * order + i] ?? 0)
        if (left === 0) continue
        for (let j = 0; j < order; j += 1) {
          inner[i * order + j] = (inner[i * order + j] ?? 0) - left * (thin[row * order + j] ?? 0)
        }
        for (let k = 0; k < width; k += 1) {
          projected[i * width + k] = (projected[i * width + k] ?? 0) + left * (vectors[row * width + k] ?? 0)
        }
      }
    }
    const back = solveColumns(inner, projected, order, width)
    for (let row = 0; row < rows; row += 1) {
      const scale = weight * (shifted[row] ?? 0)
      for (let k = 0; k < width; k += 1) {
        let sum = vectors[row * width + k] ?? 0
        for (let i = 0; i < order; i += 1) sum += (thin[row * order + i] ?? 0) * (back[i * width + k] ?? 0)
        result[row * width + k] = (result[row * width + k] ?? 0) + scale * sum
      }
    }
  }
  return result
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
