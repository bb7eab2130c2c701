import { chiSquareDistribution } from '../distributions/index.ts'
import { analysisProblem } from '../problem.ts'
import type { Design, ModelTerm } from './design/design.ts'
import { backTransformation } from './design/standardise.ts'
import { correctionAtMaximum, type LogisticFit } from './fit-logistic.ts'
import { maximise } from './likelihood/maximise.ts'

export type LikelihoodRatioTest = {
  /** The term, or the coefficient's label. */
  readonly name: string
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/**
 * Each term against the model without it, as a block: whether the predictor matters at all, however many codes it
 * has. Terms inside an interaction are left alone, since what they mean depends on it.
 *
 * R: `drop1(model, test = "LRT")`; of penalised fits with the penalty of the whole model, as `logistf::logistftest`.
 */
export function likelihoodRatioTests(fit: LogisticFit): readonly LikelihoodRatioTest[] {
  const correction = correctionAtMaximum(fit)
  return droppable(fit.design).map((term) => {
    const free = Uint32Array.from(
      Array.from({ length: fit.design.order }, (_, column) => column).filter(
        (column) => column < term.first || column >= term.end,
      ),
    )
    const start = fit.maximum.coefficients.map((value, column) =>
      column < term.first || column >= term.end ? value : 0,
    )
    return comparison(fit, term.name, term.end - term.first, { free, start, correction })
  })
}

/** Terms that no larger term contains. R: `drop.scope`. */
function droppable({ terms }: Design): readonly ModelTerm[] {
  return terms.filter(
    ({ items }) =>
      !terms.some(
        (other) => other.items.length > items.length && items.every((item) => other.items.includes(item)),
      ),
  )
}

/**
 * Each coefficient held at 0 against the whole model: the p values to read beside profile intervals.
 * R: `logistf`'s `prob` for penalised fits; `anova(smaller, larger, test = "LRT")` else.
 */
export function coefficientTests(fit: LogisticFit): readonly LikelihoodRatioTest[] {
  const { design } = fit
  const correction = correctionAtMaximum(fit)
  const combinations = backTransformation(design)
  return design.columns.map(({ label }, column) => {
    const direction = combinations.slice(column * design.order, (column + 1) * design.order)
    return comparison(fit, label, 1, {
      constraint: { direction, value: 0 },
      start: fit.maximum.coefficients,
      correction,
    })
  })
}

function comparison(
  fit: LogisticFit,
  name: string,
  degreesOfFreedom: number,
  options: Parameters<typeof maximise>[1],
): LikelihoodRatioTest {
  const smaller = maximise(fit.likelihood, { ...options, mostSteps: 500 })
  if (smaller.status !== 'converged') {
    const message = `The model without ${name} did not converge, so that its test gives no figures.`
    throw analysisProblem('did-not-converge', [fit.data.outcome.item, name], message)
  }
  const gained = fit.maximum.evaluation.logLikelihood - smaller.evaluation.logLikelihood
  const chiSquare = Math.max(2 * gained, 0)
  const pValue = chiSquareDistribution(degreesOfFreedom).upperTail(chiSquare)
  return { name, chiSquare, degreesOfFreedom, pValue }
}
