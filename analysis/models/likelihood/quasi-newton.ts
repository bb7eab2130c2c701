import { cholesky, choleskySolve } from '../../linear-algebra/cholesky.ts'
import { dotProduct, largestAbsolute, matrixVector } from '../../linear-algebra/matrix.ts'

export type Gradient = (at: Float64Array) => {
  readonly logLikelihood: number
  readonly gradient: Float64Array
}

export type QuasiMaximum = {
  readonly parameters: Float64Array
  readonly logLikelihood: number
  /** The negative of the second derivatives, by central differences of the gradient. */
  readonly information: Float64Array
  readonly evaluations: number
}

/**
 * Climbs by the BFGS method (Nocedal and Wright, 6.1) from a first inverse information, then finishes with Newton steps
 * on differences of the gradient, so that the maximum is as exact as the gradient. Null when it does not settle.
 */
export function quasiNewton(
  of: Gradient,
  start: Float64Array,
  inverseInformation: Float64Array,
): QuasiMaximum | null {
  const order = start.length
  const inverse = Float64Array.from(inverseInformation)
  let at = Float64Array.from(start)
  let found = of(at)
  let evaluations = 1
  for (let iteration = 0; iteration < 200; iteration += 1) {
    const direction = matrixVector(inverse, found.gradient)
    const slope = dotProduct(direction, found.gradient)
    if (!(slope > 1e-11)) break
    let share = Math.min(1, 2 / largestAbsolute(direction))
    let next = of(moved(at, direction, share))
    evaluations += 1
    while (!(next.logLikelihood >= found.logLikelihood + 1e-4 * share * slope) && share > 1e-10) {
      share /= 2
      next = of(moved(at, direction, share))
      evaluations += 1
    }
    const step = direction.map((value) => value * share)
    const change = found.gradient.map((value, k) => value - (next.gradient[k] ?? 0))
    if (dotProduct(step, change) > 0) updateInverse(inverse, step, change, order)
    at = moved(at, step, 1)
    if (next.logLikelihood - found.logLikelihood < 1e-13 * Math.abs(found.logLikelihood)) {
      found = next
      break
    }
    found = next
  }
  return finish(of, at, evaluations)
}

function finish(of: Gradient, start: Float64Array, before: number): QuasiMaximum | null {
  let parameters = start
  let evaluations = before
  for (let iteration = 0; iteration < 12; iteration += 1) {
    const { logLikelihood, gradient } = of(parameters)
    const information = differences(of, parameters)
    evaluations += 1 + 2 * parameters.length
    const factor = cholesky(information, parameters.length)
    if (factor === null || !Number.isFinite(logLikelihood)) return null
    const step = choleskySolve(factor, gradient)
    const length = largestAbsolute(step)
    if (!(length < 2)) return null
    parameters = moved(parameters, step, 1)
    if (length < 1e-9) return { parameters, logLikelihood, information, evaluations }
  }
  return null
}

function differences(of: Gradient, at: Float64Array): Float64Array {
  const order = at.length
  const information = new Float64Array(order * order)
  for (let k = 0; k < order; k += 1) {
    const reach = 1e-4 * (1 + Math.abs(at[k] ?? 0))
    const [further, far, near, nearer] = [2, 1, -1, -2].map((times) => {
      const point = Float64Array.from(at)
      point[k] = (point[k] ?? 0) + times * reach
      return of(point).gradient
    })
    for (let j = 0; j < order; j += 1) {
      // The fourth-order formula: an error of reach^4, so that rounding and truncation are both about 1e-11.
      const inner = (far?.[j] ?? 0) - (near?.[j] ?? 0)
      const outer = (further?.[j] ?? 0) - (nearer?.[j] ?? 0)
      information[k * order + j] = -(8 * inner - outer) / (12 * reach)
    }
  }
  return information.map(
    (value, place) => (value + (information[(place % order) * order + Math.floor(place / order)] ?? 0)) / 2,
  )
}

function updateInverse(inverse: Float64Array, step: Float64Array, change: Float64Array, order: number): void {
  const along = dotProduct(step, change)
  const through = matrixVector(inverse, change)
  const scale = (1 + dotProduct(change, through) / along) / along
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j < order; j += 1) {
      const cross = (step[i] ?? 0) * (through[j] ?? 0) + (through[i] ?? 0) * (step[j] ?? 0)
      inverse[i * order + j] =
        (inverse[i * order + j] ?? 0) + scale * (step[i] ?? 0) * (step[j] ?? 0) - cross / along
    }
  }
}

function moved(at: Float64Array, direction: Float64Array, share: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(at, (value, k) => value + share * (direction[k] ?? 0))
}
