import { columnSums, linearPredictor } from '../design/cross-products.ts'
import type { Design } from '../design/design.ts'
import { gaussHermite } from './gauss-hermite.ts'
import type { BinaryRows } from './logistic-likelihood.ts'

export type RandomInterceptLikelihood = {
  /** Columns of the design, then the standard deviation between clusters. */
  readonly order: number
  evaluate(parameters: Float64Array): { readonly logLikelihood: number; readonly gradient: Float64Array }
}

/**
 * The log-likelihood of a logistic regression in which every cluster has an intercept of its own, normal with mean 0:
 * each cluster's integral by adaptive Gauss-Hermite quadrature about its mode (Pinheiro and Bates 1995). One point is
 * Laplace's approximation. The gradient is that of the approximation itself, so that its maximum is found exactly
 * whatever the number of points; mode and spread move with the parameters, which the chain rule below follows.
 *
 * R: `lme4::glmer(y ~ x + (1 | cluster), binomial, nAGQ = points)`, `-2 logLik` up to its constant 0.
 */
export function randomInterceptLikelihood(
  design: Design,
  { outcome, weights }: BinaryRows,
  group: Uint32Array,
  groups: number,
  points: number,
): RandomInterceptLikelihood {
  const rule = gaussHermite(points)
  const members = membersOf(group, groups)
  const modes = new Float64Array(groups)
  const fixed = new Float64Array(design.rows)
  const rowGradient = new Float64Array(design.rows)
  return {
    order: design.order + 1,
    evaluate(parameters) {
      linearPredictor(design, parameters.subarray(0, design.order), fixed)
      const sigma = parameters[design.order] ?? 0
      let logLikelihood = 0
      let ofSigma = 0
      members.forEach((rows, cluster) => {
        const part = clusterIntegral(
          { rows, outcome, weights, fixed, sigma, rule },
          modes[cluster] ?? 0,
          rowGradient,
        )
        modes[cluster] = part.mode
        logLikelihood += part.logLikelihood
        ofSigma += part.ofSigma
      })
      const gradient = new Float64Array(design.order + 1)
      gradient.set(columnSums(design, rowGradient))
      gradient[design.order] = ofSigma
      return { logLikelihood, gradient }
    },
  }
}

function membersOf(group: Uint32Array, groups: number): readonly Uint32Array[] {
  const lists: number[][] = Array.from({ length: groups }, () => [])
  group.forEach((cluster, row) => {
    lists[cluster]?.push(row)
  })
  return lists.map((rows) => Uint32Array.from(rows))
}

type Cluster = {
  readonly rows: Uint32Array
  readonly outcome: Uint8Array
  readonly weights: Float64Array | null
  readonly fixed: Float64Array
  readonly sigma: number
  readonly rule: ReturnType<typeof gaussHermite>
}

/** One cluster's part, and each of its rows' part of the gradient by linear predictor, into `rowGradient`. */
function clusterIntegral(cluster: Cluster, start: number, rowGradient: Float64Array) {
  const { rows, sigma, rule } = cluster
  const mode = modeOf(cluster, start)
  const atMode = sumsAt(cluster, mode)
  const curvature = 1 + sigma * sigma * atMode.spread
  const width = 1 / Math.sqrt(curvature)
  const count = rule.points.length
  const heights = new Float64Array(count)
  const nodes = new Float64Array(count)
  for (let k = 0; k < count; k += 1) {
    const z = rule.points[k] ?? 0
    nodes[k] = mode + Math.SQRT2 * width * z
    heights[k] = sumsAt(cluster, nodes[k] ?? 0).height + z * z + (rule.logWeights[k] ?? 0)
  }
  const top = heights.reduce((largest, height) => Math.max(largest, height), Number.NEGATIVE_INFINITY)
  const total = heights.reduce((sum, height) => sum + Math.exp(height - top), 0)
  const logLikelihood = Math.log(width) - Math.log(Math.PI) / 2 + top + Math.log(total)

  // Weighted over the points: the slope in u, alone and times how far a point lies out; and the direct parts.
  let slope = 0
  let outward = 0
  let direct = 0
  rowsZero(rows, rowGradient)
  for (let k = 0; k < count; k += 1) {
    const share = Math.exp((heights[k] ?? 0) - top) / total
    const node = nodes[k] ?? 0
    const residual = addResiduals(cluster, node, share, rowGradient)
    const inU = sigma * residual - node
    slope += share * inU
    outward += share * inU * Math.SQRT2 * (rule.points[k] ?? 0)
    direct += share * residual * node
  }
  const byWidth = (1 / width + outward) * (-0.5 * curvature ** -1.5)
  const byMode = byWidth * sigma ** 3 * atMode.skew + slope
  const modeBySigma = (atMode.residual - sigma * mode * atMode.spread) / curvature
  const ofSigma =
    direct + byMode * modeBySigma + byWidth * (2 * sigma * atMode.spread + sigma * sigma * mode * atMode.skew)
  addModeParts(
    cluster,
    mode,
    { bySkew: byWidth * sigma * sigma, bySpread: (-byMode * sigma) / curvature },
    rowGradient,
  )
  return { mode, logLikelihood, ofSigma }
}

/** Newton's method on a concave function, steps halved where they overshoot. */
function modeOf(cluster: Cluster, start: number): number {
  const { sigma } = cluster
  let mode = start
  let at = sumsAt(cluster, mode)
  for (let iteration = 0; iteration < 100; iteration += 1) {
    let step = (sigma * at.residual - mode) / (1 + sigma * sigma * at.spread)
    for (let halving = 0; halving < 50; halving += 1) {
      const next = sumsAt(cluster, mode + step)
      if (next.height >= at.height - 1e-12 * Math.abs(at.height)) {
        at = next
        break
      }
      step /= 2
    }
    mode += step
    if (Math.abs(step) < 1e-13 * (1 + Math.abs(mode))) break
  }
  return mode
}

/** Over the cluster's rows at intercept sigma × u: log density with that of u, residuals, p(1 - p), p(1 - p)(1 - 2p). */
function sumsAt({ rows, outcome, weights, fixed, sigma }: Cluster, u: number) {
  let height = (-u * u) / 2
  let residual = 0
  let spread = 0
  let skew = 0
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const side = outcome[row] === 1 ? 1 : -1
    const odds = Math.exp(Math.min(Math.max(side * ((fixed[row] ?? 0) + sigma * u), -700), 700))
    const other = 1 / (1 + odds)
    const given = odds * other
    height += weight * Math.log(given)
    residual += side * weight * other
    spread += weight * given * other
    skew += side * weight * given * other * (other - given)
  }
  return { height, residual, spread, skew }
}

function rowsZero(rows: Uint32Array, into: Float64Array): void {
  for (const row of rows) into[row] = 0
}

/** Adds share × residual of each row, and returns the residuals' sum. */
function addResiduals(
  { rows, outcome, weights, fixed, sigma }: Cluster,
  u: number,
  share: number,
  into: Float64Array,
): number {
  let sum = 0
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const side = outcome[row] === 1 ? 1 : -1
    const odds = Math.exp(Math.min(Math.max(side * ((fixed[row] ?? 0) + sigma * u), -700), 700))
    const residual = (side * weight) / (1 + odds)
    into[row] = (into[row] ?? 0) + share * residual
    sum += residual
  }
  return sum
}

/** How a row's linear predictor moves the cluster's mode and width. */
function addModeParts(
  { rows, outcome, weights, fixed, sigma }: Cluster,
  mode: number,
  { bySkew, bySpread }: { readonly bySkew: number; readonly bySpread: number },
  into: Float64Array,
): void {
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const side = outcome[row] === 1 ? 1 : -1
    const odds = Math.exp(Math.min(Math.max(side * ((fixed[row] ?? 0) + sigma * mode), -700), 700))
    const other = 1 / (1 + odds)
    const given = odds * other
    const spread = weight * given * other
    const skew = side * spread * (other - given)
    into[row] = (into[row] ?? 0) + bySkew * skew + bySpread * spread
  }
}
