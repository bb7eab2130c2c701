import { describe, expect, test } from 'vitest'
import {
  fitOrdinal,
  ordinalModel,
  ordinalProfileIntervals,
  ordinalTermTests,
} from '../../analysis/models/fit-ordinal.ts'
import { proportionalOddsTests } from '../../analysis/models/proportional-odds-tests.ts'
import { expectAllClose, expectClose } from '../support/expect-close.ts'
import {
  type ModelCase,
  referenceCodes,
  referenceColumn,
  referenceNumbers,
} from '../support/reference-models.ts'
import values from './values/models-ordinal.json' with { type: 'json' }

describe.each(Object.entries(values))('proportional odds: %s', (_, reference) => {
  const spec: ModelCase = reference.spec
  const fit = fitOrdinal({
    outcome: referenceCodes(spec.data, spec.outcome),
    predictors: spec.predictors.map((item) => referenceColumn(spec.data, item)),
    interactions: spec.interactions,
    ...(spec.frequencies === null ? {} : { frequencies: referenceNumbers(spec.data, spec.frequencies) }),
  })
  const model = ordinalModel(fit)
  const parameters = [...model.thresholds, ...model.coefficients]

  test('thresholds, slopes and errors (clm)', () => {
    expectAllClose(
      parameters.map(({ estimate }) => estimate),
      reference.parameters,
      1e-8,
    )
    expectAllClose(
      parameters.map(({ standardError }) => standardError),
      reference.se,
      1e-8,
    )
    expectAllClose(
      parameters.map(({ pValue }) => pValue),
      reference.p,
      1e-7,
    )
    expectClose(model.logLikelihood, reference.log_likelihood, 1e-12)
    expectClose(model.aic, reference.aic, 1e-12)
  })

  test('the same by polr, to the four digits of its optimiser and differences', () => {
    expectAllClose(
      parameters.map(({ estimate }) => estimate),
      reference.polr,
      1e-3,
      0.1,
    )
  })

  test('terms and profile intervals (drop1, confint)', () => {
    const tests = ordinalTermTests(fit)
    expect(tests.map(({ name }) => name)).toEqual(reference.terms)
    expectAllClose(
      tests.map(({ chiSquare }) => chiSquare),
      reference.lrt,
      1e-8,
    )
    expectAllClose(
      tests.map(({ pValue }) => pValue),
      reference.lrt_p,
      1e-7,
    )
    const intervals = ordinalProfileIntervals(fit)
    expectAllClose(
      intervals.map(({ interval }) => interval.lower),
      reference.lower,
      1e-3,
      0.01,
    )
    expectAllClose(
      intervals.map(({ interval }) => interval.upper),
      reference.upper,
      1e-3,
      0.01,
    )
  })

  test('proportional odds term by term (nominal_test)', () => {
    const names = new Set<string>(reference.nominal_names)
    const found = proportionalOddsTests(fit).filter(({ name }) => names.has(name))
    expect(found.map(({ name }) => name)).toEqual(reference.nominal_names)
    expectAllClose(
      found.map(({ test: each }) => each?.chiSquare ?? Number.NaN),
      reference.nominal_lrt,
      1e-8,
    )
    expect(found.map(({ test: each }) => each?.degreesOfFreedom)).toEqual(reference.nominal_df)
    expectAllClose(
      found.map(({ test: each }) => each?.pValue ?? Number.NaN),
      reference.nominal_p,
      1e-7,
    )
  })
})
