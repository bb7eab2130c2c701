import { largestAbsolute, matrixProduct, matrixVector, transpose } from '../../linear-algebra/matrix.ts'
import { columnSums, linearPredictor, weightedCrossProduct } from '../design/cross-products.ts'
import type { Design } from '../design/design.ts'
import type { Likelihood } from './likelihood.ts'

export type OrderedRows = {
  /** The place of each row's category, lowest first. */
  readonly category: Uint8Array
  readonly categories: number
  readonly weights: Float64Array | null
}

/** Which terms' columns have a slope for each threshold; the others have one for all. */
export type CumulativeShape = { readonly ownSlopes: ReadonlySet<number> }

/**
 * Cumulative logits: logit P(Y <= j) = threshold_j - x'slopes, with slopes of their own at each threshold for the
 * columns in `ownSlopes`. Parameters: thresholds, common slopes by column, then own slopes threshold by threshold.
 *
 * First and second derivatives are taken for the model in which every column has its own slopes, as sums over rows
 * of the design, and brought down to the parameters. R: `ordinal::clm`, `MASS::polr` (whose second derivatives are
 * differences, good to four digits).
 */
export function cumulativeLikelihood(
  design: Design,
  rows: OrderedRows,
  { ownSlopes }: CumulativeShape,
): Likelihood {
  const thresholds = rows.categories - 1
  const expansion = expansionOf(design.order, thresholds, ownSlopes)
  const whole = thresholds * design.order
  const order = expansion.length / whole
  const reduction = transpose(expansion, whole)
  const predictors = Array.from({ length: thresholds }, () => new Float64Array(design.rows))
  return {
    order,
    reach(step) {
      const full = matrixVector(expansion, step)
      const changes = new Float64Array(design.rows)
      let largest = 0
      for (let j = 0; j < thresholds; j += 1) {
        linearPredictor(design, full.subarray(j * design.order, (j + 1) * design.order), changes)
        largest = Math.max(largest, largestAbsolute(changes))
      }
      return largest
    },
    evaluate(parameters) {
      const full = matrixVector(expansion, parameters)
      predictors.forEach((predictor, j) => {
        linearPredictor(design, full.subarray(j * design.order, (j + 1) * design.order), predictor)
      })
      const parts = derivatives(rows, predictors)
      if (parts === null) {
        const nothing = new Float64Array(order)
        return {
          logLikelihood: Number.NEGATIVE_INFINITY,
          score: nothing,
          information: new Float64Array(order ** 2),
        }
      }
      const score = new Float64Array(whole)
      const information = new Float64Array(whole * whole)
      const put = (j: number, k: number, block: Float64Array) => {
        for (let a = 0; a < design.order; a += 1) {
          for (let b = 0; b < design.order; b += 1) {
            information[(j * design.order + a) * whole + k * design.order + b] =
              block[a * design.order + b] ?? 0
          }
        }
      }
      for (let j = 0; j < thresholds; j += 1) {
        score.set(columnSums(design, parts.first[j] ?? new Float64Array(0)), j * design.order)
        put(j, j, weightedCrossProduct(design, parts.own[j] ?? new Float64Array(0)))
        const between = parts.between[j]
        if (j === 0 || between === undefined) continue
        const block = weightedCrossProduct(design, between)
        put(j, j - 1, block)
        put(j - 1, j, block)
      }
      return {
        logLikelihood: parts.logLikelihood,
        score: matrixVector(reduction, score),
        information: matrixProduct(
          matrixProduct(reduction, information, order, whole),
          expansion,
          order,
          whole,
        ),
      }
    },
  }
}

/** (thresholds × columns) × parameters: the intercept column carries the thresholds, slopes enter negatively. */
function expansionOf(columns: number, thresholds: number, ownSlopes: ReadonlySet<number>): Float64Array {
  const slopes = Array.from({ length: columns - 1 }, (_, column) => column + 1)
  const common = slopes.filter((column) => !ownSlopes.has(column))
  const own = slopes.filter((column) => ownSlopes.has(column))
  const parameters = thresholds + common.length + thresholds * own.length
  const expansion = new Float64Array(thresholds * columns * parameters)
  for (let j = 0; j < thresholds; j += 1) {
    const row = (column: number) => (j * columns + column) * parameters
    expansion[row(0) + j] = 1
    common.forEach((column, place) => {
      expansion[row(column) + thresholds + place] = -1
    })
    own.forEach((column, place) => {
      expansion[row(column) + thresholds + common.length + j * own.length + place] = -1
    })
  }
  return expansion
}

/**
 * The log-likelihood and its derivatives by each row's two cumulative logits, a above its category and b below:
 * P = F(a) (1 - F(b)) (1 - e^-(a - b)), which loses no digits where two thresholds are close or P is small. Null where
 * thresholds cross in a row.
 */
function derivatives({ category, categories, weights }: OrderedRows, predictors: readonly Float64Array[]) {
  const size = category.length
  const blank = () => new Float64Array(size)
  const first = predictors.map(blank)
  const own = predictors.map(blank)
  const between = predictors.map(blank)
  let logLikelihood = 0
  for (let row = 0; row < size; row += 1) {
    const c = category[row] ?? 0
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const upper = c < categories - 1 ? (predictors[c]?.[row] ?? 0) : Number.POSITIVE_INFINITY
    const lower = c > 0 ? (predictors[c - 1]?.[row] ?? 0) : Number.NEGATIVE_INFINITY
    const gap = upper - lower
    if (!(gap > 0)) return null
    const rate = gap === Number.POSITIVE_INFINITY ? 0 : 1 / Math.expm1(gap)
    const curve = rate * (1 + rate)
    const above = tail(upper)
    const below = tail(-lower)
    logLikelihood += weight * (-Math.log1p(above.odds) - Math.log1p(below.odds) + Math.log(-Math.expm1(-gap)))
    const inUpper = first[c]
    if (inUpper) {
      inUpper[row] = weight * (above.share + rate)
      add(own[c], row, weight * (above.spread + curve))
    }
    const inLower = c > 0 ? first[c - 1] : undefined
    if (inLower) {
      inLower[row] = -weight * (below.share + rate)
      add(own[c - 1], row, weight * (below.spread + curve))
    }
    if (inUpper && inLower) add(between[c], row, -weight * curve)
  }
  return { logLikelihood, first, own, between }
}

/** e^-x, its share 1 - F(x), and F(1 - F). */
function tail(x: number) {
  if (x === Number.POSITIVE_INFINITY) return { odds: 0, share: 0, spread: 0 }
  const odds = Math.exp(Math.min(-x, 700))
  const share = x > 0 ? odds / (1 + odds) : 1 / (1 + Math.exp(x))
  return { odds, share, spread: share / (1 + odds) }
}

function add(values: Float64Array | undefined, row: number, value: number): void {
  if (values) values[row] = (values[row] ?? 0) + value
}
