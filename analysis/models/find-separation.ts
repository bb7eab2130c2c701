import { diagonal, largestAbsolute } from '../linear-algebra/matrix.ts'
import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts'
import { linearPredictor, weightedCrossProduct } from './design/cross-products.ts'
import type { Design } from './design/design.ts'
import { reportedCoefficients } from './design/standardise.ts'

/** Coefficients without a finite maximum-likelihood estimate, and which way each would run off. */
export type Separation = {
  readonly items: readonly string[]
  readonly columns: readonly { readonly label: string; readonly runsOff: 'up' | 'down' }[]
}

/**
 * Proves that a logistic regression has no finite maximum, or says `null`.
 *
 * Separation is a direction g with (2y - 1) x'g >= 0 in every row and > 0 in some (Albert and Anderson 1984). Under
 * separation Newton steps stop shrinking: each moves the separated rows by about 1 along such a direction, and the
 * others less and less (so a step is a candidate). Rows it hardly moves must then be exactly unmoved: the candidate
 * is brought into the null space of those rows, and every other row is checked to lie on its own side. Both parts
 * are needed: the divergence finds the direction, the rank and the signs prove it; data that nearly separate pass
 * neither. R: `brglm2::detect_separation`, which solves a linear programme instead.
 */
export function findSeparation(
  design: Design,
  outcome: Uint8Array,
  candidate: Float64Array,
): Separation | null {
  const moved = new Float64Array(design.rows)
  linearPredictor(design, candidate, moved)
  const largest = largestAbsolute(moved)
  if (largest < 0.5) return null
  const hardly = 0.1
  const unmoved = new Float64Array(design.rows)
  for (let row = 0; row < moved.length; row += 1) {
    const along = sided(moved, outcome, row)
    if (along <= -hardly) return null
    unmoved[row] = along < hardly ? 1 : 0
  }
  const direction = intoNullSpace(weightedCrossProduct(design, unmoved), candidate)
  if (direction === null) return null
  linearPredictor(design, direction, moved)
  const reach = largestAbsolute(moved)
  if (reach < 1e-3) return null
  for (let row = 0; row < moved.length; row += 1) {
    const along = sided(moved, outcome, row)
    if (unmoved[row] === 1 ? Math.abs(along) > 1e-7 * reach : along < 1e-5 * reach) return null
  }
  return describe(design, direction)
}

function sided(moved: Float64Array, outcome: Uint8Array, row: number): number {
  return outcome[row] === 1 ? (moved[row] ?? 0) : -(moved[row] ?? 0)
}

/** The candidate's part that the cross-product X'X of some rows maps to nothing; null when there is none. */
function intoNullSpace(crossProduct: Float64Array, candidate: Float64Array): Float64Array | null {
  const order = candidate.length
  const norms = diagonal(crossProduct, order).map((square) => (square > 0 ? Math.sqrt(square) : 1))
  const scaled = crossProduct.map(
    (value, place) => value / ((norms[Math.floor(place / order)] ?? 1) * (norms[place % order] ?? 1)),
  )
  const { values, vectors } = symmetricEigen(scaled, order)
  const part = new Float64Array(order)
  let found = false
  for (let k = 0; k < order && (values[k] ?? 1) < 1e-10 * order; k += 1) {
    found = true
    let along = 0
    for (let j = 0; j < order; j += 1) {
      along += (vectors[k * order + j] ?? 0) * (norms[j] ?? 1) * (candidate[j] ?? 0)
    }
    for (let j = 0; j < order; j += 1) part[j] = (part[j] ?? 0) + along * (vectors[k * order + j] ?? 0)
  }
  return found ? part.map((value, j) => value / (norms[j] ?? 1)) : null
}

function describe(design: Design, direction: Float64Array): Separation {
  const reported = reportedCoefficients(design, direction)
  const largest = largestAbsolute(direction)
  const columns = design.columns.flatMap((column, place) => {
    const slope = reported[place] ?? 0
    const runs = column.term !== null && Math.abs(direction[place] ?? 0) > 1e-6 * largest
    return runs
      ? [{ label: column.label, term: column.term, runsOff: slope > 0 ? 'up' : 'down' } as const]
      : []
  })
  const items = new Set(columns.flatMap(({ term }) => design.terms[term ?? 0]?.items ?? []))
  return { items: [...items], columns: columns.map(({ label, runsOff }) => ({ label, runsOff })) }
}
