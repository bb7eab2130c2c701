import { describe, expect, test } from 'vitest'
import { averageMarginalEffects } from '../../analysis/models/average-marginal-effects.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { fitQuality } from '../../analysis/models/fit-quality.ts'
import { likelihoodRatioTests } from '../../analysis/models/likelihood-ratio-tests.ts'
import { coefficientCovariance, logisticModel } from '../../analysis/models/logistic-model.ts'
import { profileIntervals } from '../../analysis/models/profile-intervals.ts'
import { varianceInflation } from '../../analysis/models/variance-inflation.ts'
import { expectAllClose, expectClose } from '../support/expect-close.ts'
import { modelData } from '../support/reference-models.ts'
import values from './values/models-logistic.json' with { type: 'json' }

describe.each(Object.entries(values))('logistic regression: %s', (_, reference) => {
  const fit = fitLogistic(modelData(reference.spec))
  const model = logisticModel(fit)

  test('estimates, standard errors and p values (glm)', () => {
    expectAllClose(
      model.coefficients.map(({ estimate }) => estimate),
      reference.estimate,
      1e-10,
    )
    expectAllClose(
      model.coefficients.map(({ standardError }) => standardError),
      reference.se,
      1e-9,
    )
    expectAllClose(
      model.coefficients.map(({ pValue }) => pValue),
      reference.p,
      2e-9,
    )
    expectAllClose(
      coefficientCovariance(fit).subarray(0, reference.vcov_first_row.length),
      reference.vcov_first_row,
      1e-8,
    )
  })

  test('deviance, null deviance, AIC, rows used', () => {
    expectClose(model.deviance, reference.deviance, 1e-12)
    expectClose(model.nullDeviance, reference.null_deviance, 1e-12)
    expectClose(model.aic, reference.aic, 1e-12)
    expectClose(model.logLikelihood, reference.log_likelihood, 1e-12)
    expect(model.counts.offered).toBe(reference.offered)
    expect(model.counts.used).toBe(reference.used)
    expect(model.counts.people).toBe(reference.people)
  })

  test('profile intervals: the ends themselves, and those MASS reads off a spline', () => {
    const intervals = profileIntervals(fit)
    const lower = intervals.map(({ interval }) => interval.lower)
    const upper = intervals.map(({ interval }) => interval.upper)
    expectAllClose(lower, reference.profile_lower, 1e-9)
    expectAllClose(upper, reference.profile_upper, 1e-9)
    expectAllClose(lower, reference.mass_lower, 1e-3, 0.01)
    expectAllClose(upper, reference.mass_upper, 1e-3, 0.01)
  })

  test('likelihood-ratio tests of terms (drop1)', () => {
    const tests = likelihoodRatioTests(fit)
    expect(tests.map(({ name }) => name)).toEqual(reference.terms)
    expectAllClose(
      tests.map(({ chiSquare }) => chiSquare),
      reference.lrt,
      1e-10,
    )
    expect(tests.map(({ degreesOfFreedom }) => degreesOfFreedom)).toEqual(reference.lrt_df)
    expectAllClose(
      tests.map(({ pValue }) => pValue),
      reference.lrt_p,
      1e-10,
    )
  })

  test('area under the curve, Brier score, McFadden', () => {
    const quality = fitQuality(fit)
    expectClose(quality.areaUnderCurve, reference.auc, 1e-12)
    expectClose(quality.brier, reference.brier, 1e-12)
    expectClose(quality.mcFadden, reference.mcfadden, 1e-12)
  })

  test('generalised variance inflation', () => {
    expectAllClose(
      (varianceInflation(fit) ?? []).map(({ inflation }) => inflation),
      reference.gvif,
      1e-8,
    )
  })

  test('average marginal effects and their standard errors', () => {
    const effects = averageMarginalEffects(fit)
    expect(effects.map(({ item }) => item)).toEqual(reference.effects.map(({ item }) => item))
    expectAllClose(
      effects.map(({ effect }) => effect),
      reference.effects.map(({ effect }) => effect),
      1e-10,
    )
    expectAllClose(
      effects.map(({ standardError }) => standardError),
      reference.effects.map(({ se }) => se),
      1e-9,
    )
    expectAllClose(
      effects.flatMap(({ predicted }) => (predicted ? [predicted.withCode] : [])),
      reference.effects.flatMap(({ with_code }) => (with_code === null ? [] : [with_code])),
      1e-10,
    )
  })
})
