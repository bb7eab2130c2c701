import { analysisProblem } from '../problem.ts'
import type { Required, RowCounts } from './design/complete-rows.ts'
import type { Design } from './design/design.ts'
import type { BinaryOutcome, ModelData } from './design/predictor.ts'
import { takenCodes } from './design/taken.ts'
import { findSeparation, type Separation } from './find-separation.ts'
import type { Likelihood } from './likelihood/likelihood.ts'
import { type BinaryRows, logisticLikelihood } from './likelihood/logistic-likelihood.ts'
import { correctionOf, type Maximum, maximise } from './likelihood/maximise.ts'
import { penalisedLikelihood } from './likelihood/penalised-likelihood.ts'
import { prepareRows } from './model-rows.ts'

export type LogisticMethod = 'maximum-likelihood' | 'penalised-likelihood'

/** A fitted logistic regression: what `logisticModel` describes and further questions are asked of. */
export type LogisticFit = {
  readonly data: ModelData
  readonly method: LogisticMethod
  /** What kept the maximum-likelihood estimates from existing, if anything did. */
  readonly separation: Separation | null
  readonly counts: RowCounts
  readonly places: Uint32Array
  readonly design: Design
  readonly rows: BinaryRows
  /** The likelihood that was maximised. */
  readonly likelihood: Likelihood
  /** In the fitted (centred, scaled) columns. */
  readonly maximum: Maximum
}

export type LogisticOptions = {
  /** Firth's penalised likelihood also where it is not needed; else it answers separation alone. */
  readonly method?: LogisticMethod
  /** Refuse separated data with `separated` instead of answering them by penalised likelihood. */
  readonly separated?: 'penalise' | 'refuse'
}

/**
 * Logistic regression by iteratively reweighted least squares; where a predictor separates the outcome, by Firth's
 * penalised likelihood, which `method` and `separation` then say.
 *
 * A million rows with fifteen coded predictors take a fraction of a second and some 60 MB: see `design.ts`.
 * R: `glm(y ~ ..., binomial, weights = frequencies)`, `brglm2` with `type = "AS_mean"`.
 * Throws `constant-outcome`, `did-not-converge`, `separated` when asked to, and what `prepareRows` throws.
 */
export function fitLogistic(data: ModelData, options: LogisticOptions = {}): LogisticFit {
  const { places, frequencies, counts, design } = prepareRows(data.outcome.values.length, data, data, [
    requiredOutcome(data.outcome),
  ])
  const outcome = takenCodes(data.outcome.values, places)
  refuseConstant(data.outcome.item, outcome)
  const rows = { outcome, weights: frequencies }
  const fit = { data, counts, places, design, rows }
  let separation: Separation | null = null
  if (options.method !== 'penalised-likelihood') {
    const likelihood = logisticLikelihood(design, rows)
    const climb = maximise(likelihood, {
      start: sameForEveryone(rows, design.order),
      stop: (step, iteration) => {
        if (iteration >= 6) separation = findSeparation(design, outcome, step)
        return separation !== null
      },
    })
    if (climb.status === 'converged') {
      return { ...fit, method: 'maximum-likelihood', separation: null, likelihood, maximum: climb }
    }
    separation ??= findSeparation(design, outcome, climb.coefficients)
    if (separation === null) throw notConverged(data.outcome.item, climb.iterations)
    if (options.separated === 'refuse') throw separated(separation)
  }
  const likelihood = penalisedLikelihood(design, rows)
  const climb = maximise(likelihood, { mostSteps: 500 })
  if (climb.status !== 'converged') throw notConverged(data.outcome.item, climb.iterations)
  return { ...fit, method: 'penalised-likelihood', separation, likelihood, maximum: climb }
}

/** What steps by the expected information leave out, near the maximum; nothing for maximum likelihood. */
export function correctionAtMaximum({ likelihood, maximum }: LogisticFit): Float64Array | undefined {
  if (likelihood.curvature === undefined) return undefined
  return correctionOf(likelihood, likelihood.evaluate(maximum.coefficients).information)
}

/** The intercept that gives everyone the overall share: a step nearer than 0 where few have the outcome. */
function sameForEveryone({ outcome, weights }: BinaryRows, order: number): Float64Array {
  const start = new Float64Array(order)
  let positive = 0
  let people = 0
  for (let row = 0; row < outcome.length; row += 1) {
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    people += weight
    positive += weight * (outcome[row] ?? 0)
  }
  start[0] = Math.log(positive / (people - positive))
  return start
}

export function requiredOutcome({ item, values }: BinaryOutcome): Required {
  return { item, values, most: 1 }
}

export function refuseConstant(item: string, outcome: Uint8Array): void {
  const positive = outcome.indexOf(1) >= 0
  if (positive && outcome.indexOf(0) >= 0) return
  const message = `Every complete row has ${item} ${positive ? 'positive' : 'not positive'}: there is nothing to explain.`
  throw analysisProblem('constant-outcome', [item], message)
}

function notConverged(item: string, iterations: number) {
  const message = `The model of ${item} did not converge in ${iterations} steps and gives no figures.`
  return analysisProblem('did-not-converge', [item], message)
}

function separated({ items, columns }: Separation) {
  const names = columns.map(({ label }) => label).join(', ')
  const message = `The outcome is separated by ${names}: maximum-likelihood estimates do not exist.`
  return analysisProblem('separated', items, message)
}
