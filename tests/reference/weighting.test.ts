import { describe, expect, test } from 'vitest'
import { fitSurveyLogistic } from '../../analysis/models/fit-survey-logistic.ts'
import { calibrate } from '../../analysis/weighting/calibrate.ts'
import type { Margin } from '../../analysis/weighting/margin.ts'
import { postStratify } from '../../analysis/weighting/post-stratify.ts'
import { rake } from '../../analysis/weighting/rake.ts'
import {
  designEffects,
  surveyMeans,
  surveyMeansBy,
  surveyRatio,
  surveyShares,
  surveyTotals,
} from '../../analysis/weighting/survey-estimates.ts'
import type { Weighting } from '../../analysis/weighting/weighting.ts'
import { expectAllClose, expectClose } from '../support/expect-close.ts'
import { samplingDesign, withCode } from '../support/reference-designs.ts'
import { referenceCodes, referenceColumn, referenceNumbers } from '../support/reference-models.ts'
import values from './values/weighting.json' with { type: 'json' }

describe.each(Object.entries(values.survey))('complex samples of California schools: %s', (_, reference) => {
  const { data } = reference
  const design = samplingDesign(reference)
  const api = referenceNumbers(data, 'api00')
  const ell = referenceNumbers(data, 'ell')
  const within = withCode(data, 'sch.wide', 'Yes')
  const above20 = Uint8Array.from(referenceNumbers(data, 'meals'), (meals) => (meals > 20 ? 1 : 0))
  const type = referenceCodes(data, 'stype')
  const awards = referenceCodes(data, 'awards')

  test('means, totals, a ratio and design effects', () => {
    const means = surveyMeans(design, [api, ell])
    expectAllClose(means.estimates, reference.means, 1e-12)
    expectAllClose(means.covariance, reference.means_covariance, 1e-10)
    expect(means.degreesOfFreedom).toBe(reference.df)
    const totals = surveyTotals(design, [ell, api])
    expectAllClose(totals.estimates, reference.totals, 1e-12)
    expectAllClose(totals.covariance, reference.totals_covariance, 1e-10)
    const ratio = surveyRatio(design, ell, referenceNumbers(data, 'meals'))
    expectAllClose(ratio.estimates, reference.ratio, 1e-12)
    expectAllClose(ratio.standardErrors, reference.ratio_se, 1e-10)
    expectAllClose(designEffects(design, [api, ell]), reference.design_effects, 1e-10)
  })

  test('shares of the cells of a table with their covariance', () => {
    const cells = Uint8Array.from(type.values, (value, row) => value + 3 * (awards.values[row] ?? 0))
    const shares = surveyShares(design, cells, 6)
    expectAllClose(shares.estimates, reference.shares, 1e-12)
    expectAllClose(shares.covariance, reference.shares_covariance, 1e-10, 1e-5)
  })

  test('means by group, and of a subgroup that keeps its place in the design', () => {
    const by = surveyMeansBy(design, api, type.values, 3)
    expectAllClose(by.estimates, reference.by, 1e-12)
    expectAllClose(by.covariance, reference.by_covariance, 1e-10, 1e-2)
    const part = surveyMeans(design, [ell], { within })
    expectAllClose(part.estimates, reference.subgroup, 1e-12)
    expectAllClose(part.standardErrors, reference.subgroup_se, 1e-10)
    expect(part.degreesOfFreedom).toBe(reference.subgroup_df)
  })

  test.each([
    ['everyone', reference.model, {}],
    ['a subgroup', reference.subgroup_model, { within: above20 }],
  ] as const)('svyglm, quasibinomial: %s', (_name, expected, domain) => {
    const predictors = ['ell', 'meals', 'stype'].map((item) => referenceColumn(data, item))
    const model = fitSurveyLogistic({ outcome: awards, predictors, ...domain }, design)
    const { coefficients } = model
    expectAllClose(
      coefficients.map(({ estimate }) => estimate),
      expected.estimate,
      1e-10,
    )
    expectAllClose(
      coefficients.map(({ standardError }) => standardError),
      expected.se,
      1e-9,
    )
    expectAllClose(
      coefficients.map(({ pValue }) => pValue),
      expected.p,
      1e-8,
    )
    expectAllClose(
      coefficients.map(({ interval }) => interval.lower),
      expected.lower,
      1e-8,
    )
    expectAllClose(
      coefficients.map(({ interval }) => interval.upper),
      expected.upper,
      1e-8,
    )
    expectAllClose(model.covariance, expected.covariance, 1e-8, 1e-5)
    expect(model.degreesOfFreedom).toBe(expected.df)
    expectClose(model.deviance, expected.deviance, 1e-12)
    expectAllClose(
      model.terms.map(({ statistic }) => statistic),
      expected.f,
      1e-8,
    )
    expectAllClose(
      model.terms.map(({ pValue }) => pValue),
      expected.f_p,
      1e-8,
    )
  })
})

test('a subgroup in which no high school failed is refused by name, where svyglm prints a coefficient of 14', () => {
  const data = 'apiclus2'
  const predictors = ['ell', 'meals', 'stype'].map((item) => referenceColumn(data, item))
  const within = withCode(data, 'sch.wide', 'Yes')
  const outcome = referenceCodes(data, 'awards')
  const design = samplingDesign(values.survey.two_stage)
  expect(() => fitSurveyLogistic({ outcome, predictors, within }, design)).toThrow(/separated by stype=H/)
})

describe('calibration of a cluster sample to the population of schools', () => {
  const { calibration } = values
  const design = samplingDesign(values.survey.clustered)
  const margin = (item: string, population: readonly number[]): Margin => ({
    ...referenceCodes('apiclus1', item),
    population,
  })
  const type = margin('stype', calibration.type)
  const wide = margin('sch.wide', calibration.wide)
  const api = referenceNumbers('apiclus1', 'api00')
  const ell = referenceNumbers('apiclus1', 'ell')
  const awards = referenceCodes('apiclus1', 'awards')
  const total = { kind: 'number', item: 'ell', values: ell, total: calibration.ell_total } as const

  test.each<readonly [string, () => Weighting, (typeof calibration)['raked']]>([
    ['post-stratification', () => postStratify(design.weights, type), calibration.post_stratified],
    ['raking', () => rake(design.weights, [type, wide]), calibration.raked],
    ['linear calibration', () => calibrate(design.weights, [type, wide], [total]), calibration.linear],
  ])('%s: weights, and standard errors from residuals', (_, weight, expected) => {
    const weighting = weight()
    expectAllClose(weighting.weights, expected.weights, 1e-10)
    expectClose(weighting.size.effective, expected.effective, 1e-10)
    const weighted = { ...design, weights: weighting.weights, calibrations: [weighting.calibration] }
    const means = surveyMeans(weighted, [api, ell])
    expectAllClose(means.estimates, expected.means, 1e-10)
    expectAllClose(means.covariance, expected.means_covariance, 1e-9, 1)
    const totals = surveyTotals(weighted, [ell])
    expectAllClose(totals.estimates, expected.totals, 1e-10)
    const known = expected.totals_se.map((error) => (error < 1 ? 0 : error)) // what was calibrated to has no error
    expectAllClose(totals.standardErrors, known, 1e-9, 1000)
    const part = surveyMeans(weighted, [api], { within: withCode('apiclus1', 'awards', 'Yes') })
    expectAllClose(part.estimates, expected.subgroup, 1e-10)
    expectAllClose(part.standardErrors, expected.subgroup_se, 1e-9)
    const model = fitSurveyLogistic(
      { outcome: awards, predictors: [total, referenceColumn('apiclus1', 'stype')] },
      weighted,
    )
    expectAllClose(
      model.coefficients.map(({ estimate }) => estimate),
      expected.model,
      1e-9,
    )
    expectAllClose(model.covariance, expected.model_covariance, 1e-8, 1e-4)
  })

  test('raking in turns (survey::rake) gives the same weights, and nearly its errors', () => {
    const weighting = rake(design.weights, [type, wide])
    expectAllClose(weighting.weights, calibration.raked_ipf_weights, 1e-9)
    const weighted = { ...design, weights: weighting.weights, calibrations: [weighting.calibration] }
    expectAllClose(surveyMeans(weighted, [api, ell]).standardErrors, calibration.raked_ipf_se, 0.01)
  })
})
