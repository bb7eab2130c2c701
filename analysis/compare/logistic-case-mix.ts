import { fitLogistic } from '../models/fit-logistic.ts'
import { logisticModel } from '../models/logistic-model.ts'
import type { FitCaseMix } from './case-mix.ts'

export type CaseMixFactor = { readonly item: string; readonly codes: readonly string[] }

/**
 * The model of `caseMix`: logistic regression on the factors' main effects, patterns weighted by their counts; Firth's
 * penalised likelihood where the outcome is separated. R: `glm(cbind(yes, no) ~ ..., binomial)`, then `predict`.
 *
 * A pattern with a code that nobody here has gets NaN: there is nothing to expect of it, and `caseMix` refuses the unit
 * that has such people. Throws what `fitLogistic` throws.
 */
export function logisticCaseMix(outcome: string, factors: readonly CaseMixFactor[]): FitCaseMix {
  return (patterns) => {
    const references = commonest(factors, patterns)
    const frequencies = Float64Array.from(
      patterns.flatMap(({ base, positive }) => [positive, base - positive]),
    )
    const values = Uint8Array.from(patterns.flatMap(() => [1, 0]))
    const fit = fitLogistic({
      outcome: { item: outcome, values },
      predictors: factors.map(({ item, codes }, factor) => ({
        kind: 'codes',
        item,
        codes,
        values: Uint8Array.from(
          patterns.flatMap((each) => [each.factors[factor] ?? 255, each.factors[factor] ?? 255]),
        ),
      })),
      references,
      frequencies,
      emptyCodes: 'leave-out',
    })
    const { coefficients } = logisticModel(fit)
    const slopes = new Map(coefficients.map(({ label, estimate }) => [label, estimate]))
    const intercept = coefficients.find(({ term }) => term === null)?.estimate ?? 0
    return patterns.map((pattern) => {
      const score = factors.reduce((sum, { item, codes }, factor) => {
        const code = codes[pattern.factors[factor] ?? -1] ?? ''
        if (code === references[item]) return sum
        return sum + (slopes.get(`${item}=${code}`) ?? Number.NaN)
      }, intercept)
      return 1 / (1 + Math.exp(-score))
    })
  }
}

/** The reference of each factor has to be there; its commonest code is, and predictions do not depend on it. */
function commonest(
  factors: readonly CaseMixFactor[],
  patterns: Parameters<FitCaseMix>[0],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    factors.map(({ item, codes }, factor) => {
      const counts = codes.map((_, place) =>
        patterns.reduce((sum, each) => sum + (each.factors[factor] === place ? each.base : 0), 0),
      )
      return [item, codes[counts.indexOf(Math.max(...counts))] ?? '']
    }),
  )
}
