import { describe, expect, test } from 'vitest'
import type { ModelData } from '../../analysis/models/design/predictor.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { coefficientTests, likelihoodRatioTests } from '../../analysis/models/likelihood-ratio-tests.ts'
import { logisticModel } from '../../analysis/models/logistic-model.ts'
import { profileIntervals } from '../../analysis/models/profile-intervals.ts'
import { expectAllClose, expectClose } from '../support/expect-close.ts'
import { modelData } from '../support/reference-models.ts'
import values from './values/models-separation.json' with { type: 'json' }

describe.each(Object.entries(values.fits))('penalised likelihood (Firth): %s', (_, reference) => {
  const fit = fitLogistic(modelData(reference.spec), { method: 'penalised-likelihood' })

  test('estimates and both conventions of standard errors (brglm2, logistf)', () => {
    const model = logisticModel(fit)
    expectAllClose(
      model.coefficients.map(({ estimate }) => estimate),
      reference.estimate,
      1e-9,
    )
    expectAllClose(
      model.coefficients.map(({ estimate }) => estimate),
      reference.brglm2_estimate,
      1e-9,
    )
    expectAllClose(
      model.coefficients.map(({ standardError }) => standardError),
      reference.brglm2_se,
      1e-9,
    )
    expect(model.standardErrors).toBe('fisher-information')
    expectClose(model.maximisedLogLikelihood, reference.penalised_log_likelihood, 1e-11)
    const augmented = logisticModel(fit, { standardErrors: 'augmented-data' })
    expectAllClose(
      augmented.coefficients.map(({ standardError }) => standardError),
      reference.augmented_se,
      1e-9,
    )
  })

  test('profile penalised-likelihood intervals', () => {
    const intervals = profileIntervals(fit)
    expectAllClose(
      intervals.map(({ interval }) => interval.lower),
      reference.profile_lower,
      1e-8,
    )
    expectAllClose(
      intervals.map(({ interval }) => interval.upper),
      reference.profile_upper,
      1e-8,
    )
  })

  test('penalised likelihood-ratio tests of coefficients and of terms', () => {
    const single = coefficientTests(fit)
    expectAllClose(
      single.map(({ chiSquare }) => chiSquare),
      reference.chi_square,
      1e-8,
    )
    expectAllClose(
      single.map(({ pValue }) => pValue),
      reference.p,
      1e-8,
    )
    const blocks = likelihoodRatioTests(fit)
    expectAllClose(
      blocks.map(({ chiSquare }) => chiSquare),
      reference.term_chi_square,
      1e-8,
    )
    expectAllClose(
      blocks.map(({ pValue }) => pValue),
      reference.term_p,
      1e-8,
    )
  })
})

test('endometrial data: neovascularisation separates, is named, and is answered by penalised likelihood', () => {
  const fit = fitLogistic(modelData(values.fits.endometrial.spec))
  expect(fit.method).toBe('penalised-likelihood')
  expect(fit.separation).toEqual({ items: ['NV'], columns: [{ label: 'NV=yes', runsOff: 'up' }] })
  const [, neovascularisation] = logisticModel(fit).coefficients
  expect(neovascularisation?.standardError).toBeCloseTo(1.5508, 4)
  const [, other] = logisticModel(fit, { standardErrors: 'augmented-data' }).coefficients
  expect(other?.standardError).toBeCloseTo(1.465, 4)
})

test('separation is found in exactly the random designs that an exhaustive search finds it in', () => {
  const found = values.random.map(({ a, b, x, y }) => {
    const data: ModelData = {
      outcome: { item: 'y', values: Uint8Array.from(y) },
      predictors: [
        { kind: 'codes', item: 'a', codes: ['p', 'q', 'r'], values: Uint8Array.from(a) },
        { kind: 'codes', item: 'b', codes: ['no', 'yes'], values: Uint8Array.from(b) },
        { kind: 'number', item: 'x', values: Float64Array.from(x) },
      ],
    }
    return fitLogistic(data).separation !== null
  })
  expect(found).toEqual(values.random.map(({ separated }) => separated))
  expect(found.filter(Boolean).length).toBeGreaterThan(50)
})
