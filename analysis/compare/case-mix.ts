import { analysisProblem } from '../problem.ts'
import { sumTallies, type Tally } from '../tabulate/tally.ts'
import { type StandardisedRatio, standardisedRatio } from './standardised-ratio.ts'

/** One combination of the case-mix factors: codes by factor, and how each unit answered. */
export type CaseMixPattern = {
  readonly factors: readonly number[]
  readonly units: readonly Tally[]
}

/** Fits the model to patterns with their counts; gives each pattern's predicted probability, in the same order. */
export type FitCaseMix = (
  patterns: readonly {
    readonly factors: readonly number[]
    readonly base: number
    readonly positive: number
  }[],
) => readonly number[]

export type CaseMixUnit = {
  readonly unit: number
  readonly base: number
  /** The unit's own proportion, as it is. */
  readonly crude: number
  /** All the others together. */
  readonly restProportion: number
  /** Of people like this unit's, what the others' would be expected to say. */
  readonly expectedProportion: number
  /** Observed over expected, with both intervals. */
  readonly standardised: StandardisedRatio
  /** The ratio times the others' proportion: what this unit would be with the others' mix. At most 1. */
  readonly adjusted: number
}

/**
 * Case-mix adjustment by indirect standardisation: observed over the count expected by a model of everyone else. The
 * model is fitted anew for each unit without it: a unit that helped to set the expectation is pulled towards it.
 *
 * R: `predict(glm(cbind(yes, no) ~ factors, binomial, subset = unit != own), own, type = "response")`, summed.
 * Answers are first gathered into patterns of the factors, so that a fit costs as many rows as there are patterns,
 * however many people answered. Throws `empty-subgroup` for a unit without answers, and for one whose people have a code
 * that nobody else has.
 */
export function caseMix(
  patterns: readonly CaseMixPattern[],
  units: readonly number[],
  fitModel: FitCaseMix,
): readonly CaseMixUnit[] {
  return units.map((unit) => {
    const own = patterns.map((pattern) => pattern.units[unit] ?? { base: 0, positive: 0, negative: 0 })
    const { base, positive } = sumTallies(own)
    if (base === 0) {
      throw analysisProblem(
        'empty-subgroup',
        ['units', unit],
        'Nobody of this unit answered all that is needed.',
      )
    }
    const others = patterns.map(({ factors, units: tallies }, place) => {
      const whole = sumTallies(tallies)
      return {
        factors,
        base: whole.base - (own[place]?.base ?? 0),
        positive: whole.positive - (own[place]?.positive ?? 0),
      }
    })
    const predicted = fitModel(others)
    const expected = own.reduce(
      (sum, tally, place) => (tally.base === 0 ? sum : sum + tally.base * (predicted[place] ?? Number.NaN)),
      0,
    )
    if (!Number.isFinite(expected)) {
      const message =
        'Some of this unit’s people have a code that nobody else has: nothing can be expected of them.'
      throw analysisProblem('empty-subgroup', ['units', unit], message)
    }
    const rest = others.reduce(
      (sum, each) => ({ base: sum.base + each.base, positive: sum.positive + each.positive }),
      { base: 0, positive: 0 },
    )
    const standardised = standardisedRatio(positive, expected)
    const restProportion = rest.positive / rest.base
    return {
      unit,
      base,
      crude: positive / base,
      restProportion,
      expectedProportion: expected / base,
      standardised,
      adjusted: Math.min(standardised.ratio * restProportion, 1),
    }
  })
}
