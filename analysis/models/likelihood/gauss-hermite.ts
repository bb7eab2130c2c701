export type GaussHermite = { readonly points: Float64Array; readonly logWeights: Float64Array }

/**
 * Points and weights with which sums are integrals of polynomials times e^(-x²), exact to degree 2 count - 1: the roots
 * of the Hermite polynomial by Newton's method, over orthonormal polynomials so that nothing overflows; the first
 * guesses are the eigenvalue bounds of Szegő refined from one root to the next. R: `fastGHQuad::gaussHermiteData`.
 */
export function gaussHermite(count: number): GaussHermite {
  const points = new Float64Array(count)
  const logWeights = new Float64Array(count)
  const half = Math.ceil(count / 2)
  for (let place = 0; place < half; place += 1) {
    let x = firstGuess(points, place, count)
    let slope = 0
    for (let step = 0; step < 100; step += 1) {
      const { value, previous } = orthonormal(x, count)
      slope = Math.sqrt(2 * count) * previous
      const change = value / slope
      x -= change
      if (Math.abs(change) < 1e-15 * (1 + Math.abs(x))) break
    }
    points[place] = x
    points[count - 1 - place] = -x
    const logWeight = Math.LN2 - 2 * Math.log(Math.abs(slope))
    logWeights[place] = logWeight
    logWeights[count - 1 - place] = logWeight
  }
  if (count % 2 === 1) points[half - 1] = 0
  return { points, logWeights }
}

/** The orthonormal Hermite polynomials of degree `count` and one less. */
function orthonormal(x: number, count: number): { value: number; previous: number } {
  let value = Math.PI ** -0.25
  let previous = 0
  for (let degree = 0; degree < count; degree += 1) {
    const next = x * Math.sqrt(2 / (degree + 1)) * value - Math.sqrt(degree / (degree + 1)) * previous
    previous = value
    value = next
  }
  return { value, previous }
}

/** From the largest root downwards, each extrapolated from those found (Stroud and Secrest 1966). */
function firstGuess(points: Float64Array, place: number, count: number): number {
  const at = (index: number) => points[index] ?? 0
  if (place === 0) return Math.sqrt(2 * count + 1) - 1.85575 * (2 * count + 1) ** -0.16667
  if (place === 1) return at(0) - (1.14 * count ** 0.426) / at(0)
  if (place === 2) return 1.86 * at(1) - 0.86 * at(0)
  if (place === 3) return 1.91 * at(2) - 0.91 * at(1)
  return 2 * at(place - 1) - at(place - 2)
}
