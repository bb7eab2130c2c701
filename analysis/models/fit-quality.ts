import { linearPredictor } from './design/cross-products.ts'
import type { LogisticFit } from './fit-logistic.ts'
import { nullLogLikelihood, rowState } from './logistic-model.ts'

/** How well the predicted probabilities do on the rows they came from. */
export type FitQuality = {
  /**
   * The probability that someone with the outcome has a higher prediction than someone without; ties count half.
   * R: `wilcox.test(p ~ y)$statistic / (n0 * n1)`.
   */
  readonly areaUnderCurve: number
  /** Mean squared difference of prediction and outcome. R: `mean((fitted(model) - y)^2)`. */
  readonly brier: number
  /** 1 - log-likelihood / null log-likelihood, unpenalised. R: `1 - deviance / null.deviance`. */
  readonly mcFadden: number
}

export function fitQuality(fit: LogisticFit): FitQuality {
  const { outcome, weights } = fit.rows
  const { probabilities, logLikelihood } = rowState(fit)
  // Ranked by linear predictor: a probability's last digit depends on the outcome it was computed for.
  const scores = new Float64Array(fit.design.rows)
  linearPredictor(fit.design, fit.maximum.coefficients, scores)
  // Two patterns with the same prediction are a tie, whatever the last digits of a sum say: they depend on the order of rows.
  for (let row = 0; row < scores.length; row += 1) scores[row] = Math.round((scores[row] ?? 0) * 1e9) / 1e9
  let squares = 0
  let people = 0
  let positive = 0
  for (let row = 0; row < outcome.length; row += 1) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    people += weight
    positive += outcome[row] === 1 ? weight : 0
    squares += weight * ((outcome[row] ?? 0) - (probabilities[row] ?? 0)) ** 2
  }
  return {
    areaUnderCurve: areaUnderCurve(scores, outcome, weights),
    brier: squares / people,
    mcFadden: 1 - logLikelihood / nullLogLikelihood(positive, people),
  }
}

/** Walks both groups upwards together: for each score, how many of the other group lie below and at it. */
export function areaUnderCurve(
  scores: Float64Array,
  outcome: Uint8Array,
  weights: Float64Array | null,
): number {
  const with1 = group(scores, outcome, weights, 1)
  const without = group(scores, outcome, weights, 0)
  let below = 0
  let next = 0
  let wins = 0
  for (let place = 0; place < with1.scores.length; ) {
    const score = with1.scores[place] ?? 0
    let tied = 0
    for (; (without.scores[next] ?? Number.POSITIVE_INFINITY) < score; next += 1)
      below += without.weight(next)
    let after = next
    for (; without.scores[after] === score; after += 1) tied += without.weight(after)
    for (; with1.scores[place] === score; place += 1) wins += with1.weight(place) * (below + tied / 2)
    below += tied
    next = after
  }
  return wins / (with1.total * without.total)
}

function group(scores: Float64Array, outcome: Uint8Array, weights: Float64Array | null, value: number) {
  if (weights === null) {
    const own = scores.filter((_, row) => outcome[row] === value).sort()
    return { scores: own, weight: () => 1, total: own.length }
  }
  const rows = Array.from({ length: scores.length }, (_, row) => row)
    .filter((row) => outcome[row] === value)
    .sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0))
  const own = Float64Array.from(rows, (row) => weights[row] ?? 0)
  return {
    scores: Float64Array.from(rows, (row) => scores[row] ?? 0),
    weight: (place: number) => own[place] ?? 0,
    total: own.reduce((sum, weight) => sum + weight, 0),
  }
}
