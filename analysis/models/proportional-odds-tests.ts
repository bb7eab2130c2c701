import { likelihoodRatio, type OrdinalFit, startingThresholds } from './fit-ordinal.ts'
import { cumulativeLikelihood } from './likelihood/cumulative-likelihood.ts'
import { type Climb, maximise } from './likelihood/maximise.ts'
import type { LikelihoodRatioTest } from './likelihood-ratio-tests.ts'

/** A small p value: the term's odds ratio is not the same at every cut. Null where the wider model did not settle. */
export type ProportionalOddsTest = { readonly name: string; readonly test: LikelihoodRatioTest | null }

/**
 * Whether proportional odds hold, term by term: the likelihood ratio against the model in which that term alone has
 * a slope at each threshold. With two categories there is nothing to test and the list is empty.
 *
 * R: `ordinal::nominal_test(clm)`. (Brant's test approximates this by separate binary models.)
 */
export function proportionalOddsTests(fit: OrdinalFit): readonly ProportionalOddsTest[] {
  const { design, rows, maximum, categories } = fit
  const cuts = categories.length - 1
  if (cuts < 2) return []
  return design.terms.map(({ name, first, end }) => {
    const own = Array.from({ length: end - first }, (_, offset) => first + offset)
    const likelihood = cumulativeLikelihood(design, rows, { ownSlopes: new Set(own) })
    const start = startingThresholds(rows, likelihood.order)
    const slopes = maximum.coefficients.subarray(cuts)
    const common = slopes.filter((_, place) => place + 1 < first || place + 1 >= end)
    const held = slopes.subarray(first - 1, end - 1)
    start.set(maximum.coefficients.subarray(0, cuts))
    start.set(common, cuts)
    for (let cut = 0; cut < cuts; cut += 1) start.set(held, cuts + common.length + cut * own.length)
    const wider = maximise(likelihood, { start })
    const height = settledHeight(wider)
    if (height === null) return { name, test: null }
    const gained = height - maximum.evaluation.logLikelihood
    return { name, test: likelihoodRatio(name, gained, own.length * (cuts - 1)) }
  })
}

/**
 * The wider model often has cells without anybody, where a slope runs off and the likelihood only nears its height;
 * the height is what the test needs.
 */
function settledHeight(climb: Climb): number | null {
  if (climb.status === 'converged') return climb.evaluation.logLikelihood
  return climb.gain < 1e-9 ? climb.logLikelihood : null
}
