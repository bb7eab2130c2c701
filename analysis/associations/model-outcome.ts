import { averageMarginalEffects, type MarginalEffectOptions } from '../models/average-marginal-effects.ts'
import {
  type Clusters,
  clusteredEffects,
  clusterRobust,
  clustersOfRows,
  fewClusters,
} from '../models/cluster-robust.ts'
import type { BinaryOutcome, CodedPredictor, ModelData, Predictor } from '../models/design/predictor.ts'
import { fitLogistic, type LogisticFit } from '../models/fit-logistic.ts'
import { fitQuality } from '../models/fit-quality.ts'
import { likelihoodRatioTests } from '../models/likelihood-ratio-tests.ts'
import { type Coefficient, logisticModel } from '../models/logistic-model.ts'
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import type { Interval } from '../statistics/wilson-interval.ts'

/** What one outcome (low wellbeing, or very high) is modelled by. */
export type AssociationModel = {
  readonly outcome: BinaryOutcome
  /** What may go with the outcome; each also alone. */
  readonly drivers: readonly Predictor[]
  /** Held equal in the adjusted model: age, gender, placement. */
  readonly adjustments: readonly Predictor[]
  readonly references?: Readonly<Record<string, string>>
  readonly within?: Uint8Array
  /** People of one cluster (authority) may answer alike: errors are then clustered, CR2 under 40 clusters, else HC1. */
  readonly clusters?: Clusters
}

/** An odds ratio never stands alone: with it the percentages it means, and the effect in points. */
export type Association = {
  readonly item: string
  /** Null for a quantity: then everything is for one unit more. */
  readonly code: string | null
  readonly reference: string | null
  /** People and their share with the outcome, as answered; null for a quantity. */
  readonly own: { readonly base: number; readonly proportion: number } | null
  readonly ofReference: { readonly base: number; readonly proportion: number } | null
  readonly unadjusted: OddsRatio
  readonly adjusted: OddsRatio
  /** Adjusted difference in probability, averaged over everyone in the model. */
  readonly effect: Interval & {
    readonly value: number
    readonly withCode: number | null
    readonly withReference: number | null
  }
}

export type OddsRatio = Interval & { readonly value: number; readonly pValue: number }

export type DriverTest = {
  readonly item: string
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Benjamini and Hochberg over the drivers of this outcome. */
  readonly adjustedP: number
}

export type OutcomeAssociations = {
  readonly outcome: string
  readonly people: number
  readonly positive: number
  readonly fit: LogisticFit
  readonly associations: readonly Association[]
  readonly tests: readonly DriverTest[]
  readonly quality: ReturnType<typeof fitQuality>
  /** Drivers whose unadjusted model was separated and answered by penalised likelihood. */
  readonly separatedAlone: readonly string[]
}

/**
 * What goes with one outcome: each driver alone and with everything else held equal, over the same complete rows, so
 * that what changes between the two is the adjustment and not the people. Associations, and nothing more: a survey of
 * one moment cannot say what causes what.
 *
 * Low and very high wellbeing are modelled apart, each by a call of its own: what keeps children from doing badly is not
 * what lets them do very well. Throws what `fitLogistic` throws.
 */
export function modelOutcome(model: AssociationModel): OutcomeAssociations {
  const { outcome, drivers, adjustments } = model
  const data = modelData(model, [...drivers, ...adjustments])
  const fit = fitLogistic(data, separated(model))
  const complete = { ...data, within: rowsOf(fit, outcome.values.length) }
  const adjusted = logisticModel(fit)
  const together = withErrors(fit, model)
  const effects = averageMarginalEffects(fit, {
    items: drivers.map(({ item }) => item),
    ...(together.effects ?? {}),
  })
  const alone = drivers.map((driver) => {
    const single = fitLogistic({ ...modelData(model, [driver]), within: complete.within }, separated(model))
    return { driver, fit: single, coefficients: withErrors(single, model).coefficients }
  })
  const associations = alone.flatMap(({ driver, coefficients }) =>
    coefficients
      .filter(({ term }) => term === driver.item)
      .map((coefficient): Association => {
        const code = driver.kind === 'codes' ? coefficient.label.slice(driver.item.length + 1) : null
        const whole = together.coefficients.find(({ label }) => label === coefficient.label)
        const effect = effects.find((each) => each.item === driver.item && each.code === code)
        if (whole === undefined || effect === undefined) throw new Error('Every driver is in the model.')
        return {
          item: driver.item,
          code,
          reference: effect.reference,
          own: driver.kind === 'codes' ? shareOf(fit, outcome, driver, code) : null,
          ofReference: driver.kind === 'codes' ? shareOf(fit, outcome, driver, effect.reference) : null,
          unadjusted: oddsRatio(coefficient),
          adjusted: oddsRatio(whole),
          effect: {
            value: effect.effect,
            ...effect.interval,
            withCode: effect.predicted?.withCode ?? null,
            withReference: effect.predicted?.withReference ?? null,
          },
        }
      }),
  )
  const names = new Set(drivers.map(({ item }) => item))
  const tests = likelihoodRatioTests(fit).filter(({ name }) => names.has(name))
  const adjustedPs = benjaminiHochberg(tests.map(({ pValue }) => pValue))
  return {
    outcome: outcome.item,
    people: adjusted.counts.people,
    positive: adjusted.positive,
    fit,
    associations,
    tests: tests.map(({ name, chiSquare, degreesOfFreedom, pValue }, place) => ({
      item: name,
      chiSquare,
      degreesOfFreedom,
      pValue,
      adjustedP: adjustedPs[place] ?? 1,
    })),
    quality: fitQuality(fit),
    separatedAlone: alone.filter(({ fit: { separation } }) => separation).map(({ driver }) => driver.item),
  }
}

/** Clustered errors are of maximum-likelihood estimates alone. */
function separated({ clusters }: AssociationModel) {
  return { separated: clusters ? 'refuse' : 'penalise' } as const
}

/** Coefficients with the model's own errors, or clustered ones. */
function withErrors(
  fit: LogisticFit,
  { clusters }: AssociationModel,
): { readonly coefficients: readonly Coefficient[]; readonly effects?: MarginalEffectOptions } {
  if (clusters === undefined) return { coefficients: logisticModel(fit).coefficients }
  const { groups } = clustersOfRows(fit, clusters)
  const robust = clusterRobust(fit, clusters, groups < fewClusters ? 'CR2' : 'HC1')
  return { coefficients: robust.coefficients, effects: clusteredEffects(fit, robust) }
}

function modelData(
  { outcome, references = {}, within }: AssociationModel,
  predictors: readonly Predictor[],
): ModelData {
  const items = new Set(predictors.map(({ item }) => item))
  return {
    outcome,
    predictors,
    references: Object.fromEntries(Object.entries(references).filter(([item]) => items.has(item))),
    emptyCodes: 'leave-out',
    ...(within && { within }),
  }
}

/** The rows the adjusted model used, as a subgroup. */
function rowsOf({ places }: LogisticFit, size: number): Uint8Array {
  const within = new Uint8Array(size)
  for (const place of places) within[place] = 1
  return within
}

function shareOf(fit: LogisticFit, { values }: BinaryOutcome, driver: CodedPredictor, code: string | null) {
  const wanted = driver.codes.indexOf(code ?? '')
  let base = 0
  let positive = 0
  for (const place of fit.places) {
    if (driver.values[place] !== wanted) continue
    base += 1
    positive += values[place] === 1 ? 1 : 0
  }
  return { base, proportion: base === 0 ? 0 : positive / base }
}

function oddsRatio({ oddsRatio: value, oddsRatioInterval, pValue }: Coefficient): OddsRatio {
  return { value, ...oddsRatioInterval, pValue }
}
