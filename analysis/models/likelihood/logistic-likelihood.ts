import { largestAbsolute } from '../../linear-algebra/matrix.ts'
import { columnSums, linearPredictor, weightedCrossProduct } from '../design/cross-products.ts'
import type { Design } from '../design/design.ts'
import type { Likelihood } from './likelihood.ts'

/** What a binary model is fitted to: 0 or 1 for each row of the design, and how much the row counts. */
export type BinaryRows = { readonly outcome: Uint8Array; readonly weights: Float64Array | null }

/** What the coefficients make of every row. Each evaluation writes over the last one's. */
export type RowState = {
  readonly probabilities: Float64Array
  /** Weight times p(1 - p). */
  readonly working: Float64Array
  /** Weight times (outcome - p). */
  readonly residuals: Float64Array
}

/** The log-likelihood of a logistic regression. R: `logLik(glm(y ~ x, binomial, weights = w))`. */
export function logisticLikelihood(design: Design, rows: BinaryRows): Likelihood & { state: RowState } {
  const state = {
    probabilities: new Float64Array(design.rows),
    working: new Float64Array(design.rows),
    residuals: new Float64Array(design.rows),
  }
  return {
    order: design.order,
    state,
    reach: (step) => reachOf(design, step),
    evaluate(coefficients) {
      linearPredictor(design, coefficients, state.probabilities)
      const logLikelihood = fillState(rows, state)
      return {
        logLikelihood,
        score: columnSums(design, state.residuals),
        information: weightedCrossProduct(design, state.working),
      }
    },
  }
}

export function reachOf(design: Design, step: Float64Array): number {
  const changes = new Float64Array(design.rows)
  linearPredictor(design, step, changes)
  return largestAbsolute(changes)
}

/**
 * Turns linear predictors into probabilities, weights and residuals, and sums the log-likelihood.
 *
 * Written without branches on the data, which a processor cannot foresee: `odds` are those of the answer given, so
 * that its probability and that of the other answer both come out as small as they are. Logarithms of products are
 * taken when a product has grown small, since a logarithm costs as much as all the rest.
 */
export function fillState({ outcome, weights }: BinaryRows, state: RowState): number {
  const { probabilities, working, residuals } = state
  let logs = 0
  let product = 1
  for (let row = 0; row < probabilities.length; row += 1) {
    const yes = outcome[row] ?? 0
    const side = 2 * yes - 1
    const odds = Math.exp(Math.min(Math.max(side * (probabilities[row] ?? 0), -700), 700))
    const other = 1 / (1 + odds)
    const given = odds * other
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    probabilities[row] = yes * given + (1 - yes) * other
    working[row] = weight * given * other
    residuals[row] = side * weight * other
    if (weights !== null || given < 1e-20) {
      logs += weight * Math.log(given)
    } else {
      product *= given
      if (product < 1e-280) {
        logs += Math.log(product)
        product = 1
      }
    }
  }
  return logs + Math.log(product)
}
