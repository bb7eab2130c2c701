import { chiSquareDistribution } from '../distributions/index.ts'
import { analysisProblem } from '../problem.ts'
import type { Interval } from '../statistics/wilson-interval.ts'
import { backTransformation } from './design/standardise.ts'
import { correctionAtMaximum, type LogisticFit } from './fit-logistic.ts'
import { profileBound } from './likelihood/profile-bound.ts'

export type ProfileInterval = { readonly label: string; readonly interval: Interval }

/**
 * Profile-likelihood intervals of every coefficient on the log-odds scale, of the penalised likelihood for penalised
 * fits. They follow the likelihood where it is lopsided, as with few answers it is, and Wald's do not.
 *
 * R: `confint(glm)` (MASS), whose ends come from a spline through the profile and agree to 4 digits or so; these are
 * the ends themselves, as `uniroot` on refitted models finds them. `logistf`'s `ci.lower`, `ci.upper`.
 * Throws `did-not-converge` for a coefficient whose profile does not come down.
 */
export function profileIntervals(fit: LogisticFit, confidence = 0.95): readonly ProfileInterval[] {
  const { design, likelihood, maximum } = fit
  const fall = chiSquareDistribution(1).upperQuantile(1 - confidence) / 2
  const correction = correctionAtMaximum(fit)
  const combinations = backTransformation(design)
  return design.columns.map(({ label }, column) => {
    const direction = combinations.slice(column * design.order, (column + 1) * design.order)
    const lower = profileBound(likelihood, maximum, direction, -1, fall, correction)
    const upper = profileBound(likelihood, maximum, direction, 1, fall, correction)
    if (lower !== null && upper !== null) return { label, interval: { lower, upper } }
    const message = `The profile interval of ${label} did not converge and gives no figures.`
    throw analysisProblem('did-not-converge', [fit.data.outcome.item, label], message)
  })
}
