import { describe, expect, test } from 'vitest'
import { clusterRobust } from '../../analysis/models/cluster-robust.ts'
import type { ModelData, Predictor } from '../../analysis/models/design/predictor.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { fitOrdinal } from '../../analysis/models/fit-ordinal.ts'
import { fitRandomIntercept } from '../../analysis/models/fit-random-intercept.ts'
import { fitSurveyLogistic } from '../../analysis/models/fit-survey-logistic.ts'
import { generalDominance } from '../../analysis/models/general-dominance.ts'
import { logisticModel } from '../../analysis/models/logistic-model.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { calibrate } from '../../analysis/weighting/calibrate.ts'
import { capWeights } from '../../analysis/weighting/cap-weights.ts'
import { effectiveSampleSize } from '../../analysis/weighting/effective-sample-size.ts'
import type { Margin } from '../../analysis/weighting/margin.ts'
import { postStratify } from '../../analysis/weighting/post-stratify.ts'
import { rake } from '../../analysis/weighting/rake.ts'
import { surveyMeans } from '../../analysis/weighting/survey-estimates.ts'

const outcome = { item: 'low', values: Uint8Array.of(0, 1, 0, 1, 1, 0, 0, 1, 255, 0) }
const gender: Predictor = {
  kind: 'codes',
  item: 'gender',
  codes: ['girl', 'boy'],
  values: Uint8Array.of(0, 1, 1, 0, 1, 0, 1, 0, 1, 0),
}
const age: Predictor = {
  kind: 'number',
  item: 'age',
  values: Float64Array.of(11, 12, 13, 14, 15, 16, 17, 11, 12, 13),
}
const good: ModelData = { outcome, predictors: [gender, age] }
const noPlace = Uint32Array.of(0, 0, 1, 1, 2, 2, 3, 3, 0, 0xffffffff)

/** The problem that comes of it; anything else that is thrown, or nothing, fails the test. */
function problemOf(attempt: () => unknown): Pick<AnalysisProblem, 'code' | 'path' | 'message'> {
  try {
    attempt()
  } catch (problem) {
    if (problem instanceof AnalysisProblem) return problem
    throw problem
  }
  throw new Error('Nothing was refused.')
}

test('the good model is a good model', () => {
  expect(fitLogistic(good).method).toBe('maximum-likelihood')
  expect(fitLogistic(good).counts).toEqual({
    offered: 10,
    used: 9,
    people: 9,
    missing: [{ item: 'low', rows: 1 }],
  })
})

describe('a model that cannot be fitted says why and where', () => {
  const with1 = (row: number, value: number) => new Float64Array(10).fill(1).with(row, value)
  test.each<readonly [string, ModelData, string, readonly (string | number)[], RegExp]>([
    [
      'a constant outcome',
      { ...good, outcome: { item: 'low', values: new Uint8Array(10) } },
      'constant-outcome',
      ['low'],
      /low not positive/,
    ],
    [
      'a missing frequency',
      { ...good, frequencies: with1(3, Number.NaN) },
      'weight-missing',
      ['frequencies', 3],
      /row 4 is missing/,
    ],
    [
      'a negative frequency',
      { ...good, frequencies: with1(7, -1) },
      'weight-negative',
      ['frequencies', 7],
      /row 8 is negative/,
    ],
    [
      'a short variable',
      { ...good, predictors: [{ ...age, values: new Float64Array(3) }] },
      'wrong-length',
      ['age'],
      /3 rows/,
    ],
    [
      'too few rows',
      { ...good, within: Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 0) },
      'too-few-rows',
      ['predictors'],
      /2 complete rows cannot settle 3/,
    ],
    [
      'nobody in the subgroup',
      { ...good, within: new Uint8Array(10) },
      'empty-subgroup',
      ['low'],
      /No row is complete/,
    ],
    [
      'an unknown reference',
      { ...good, references: { gender: 'other' } },
      'unknown-code',
      ['gender'],
      /no code "other"/,
    ],
    [
      'a reference of nothing',
      { ...good, references: { placement: 'kin' } },
      'unknown-variable',
      ['references', 'placement'],
      /placement/,
    ],
    [
      'an unknown interaction',
      { ...good, interactions: [['gender', 'height']] },
      'unknown-variable',
      ['interactions', 'height'],
      /height/,
    ],
    [
      'an empty code',
      { ...good, predictors: [{ ...gender, codes: ['girl', 'boy', 'other'] }] },
      'empty-subgroup',
      ['gender', 'other'],
      /gender = "other"/,
    ],
    ['a predictor twice', { ...good, predictors: [age, age] }, 'collinear-predictors', ['age'], /twice/],
    [
      'a predictor that others make up',
      {
        ...good,
        predictors: [
          gender,
          age,
          { ...age, item: 'months', values: age.values.map((years) => 12 * years + 3) },
        ],
      },
      'collinear-predictors',
      ['months', 'months'],
      /months is an exact combination of age/,
    ],
    [
      'a constant predictor',
      { ...good, predictors: [{ ...age, values: new Float64Array(10).fill(12) }] },
      'collinear-predictors',
      ['age', 'age'],
      /the same in every row/,
    ],
  ])('%s', (_, data, code, path, message) => {
    const problem = problemOf(() => fitLogistic(data))
    expect(problem.code).toBe(code)
    expect(problem.path).toEqual(path)
    expect(problem.message).toMatch(message)
  })

  test('an empty code is left out where that is asked for, and said', () => {
    const predictors = [{ ...gender, codes: ['girl', 'boy', 'other'] }, age]
    const { leftOut, coefficients } = logisticModel(
      fitLogistic({ ...good, predictors, emptyCodes: 'leave-out' }),
    )
    expect(leftOut).toEqual([{ item: 'gender', code: 'other' }])
    expect(coefficients.map(({ label }) => label)).toEqual(['(intercept)', 'gender=boy', 'age'])
  })

  test('separation where no penalised answer is wanted, with the variable', () => {
    const values = Uint8Array.of(0, 1, 0, 1, 1, 0, 0, 1, 0, 0)
    const data = { ...good, predictors: [{ ...gender, values }, age] }
    expect(fitLogistic(data).separation?.items).toEqual(['gender'])
    const problem = problemOf(() => fitLogistic(data, { separated: 'refuse' }))
    expect(problem).toMatchObject({ code: 'separated', path: ['gender'] })
  })

  test('clusters: one alone, a row without, a wrong length', () => {
    const fit = fitLogistic(good)
    const attempt = (values: Uint32Array) =>
      problemOf(() => clusterRobust(fit, { item: 'place', values }, 'CR2'))
    expect(attempt(new Uint32Array(10))).toMatchObject({ code: 'too-few-clusters', path: ['place'] })
    expect(attempt(noPlace)).toMatchObject({ code: 'out-of-range', path: ['place', 9] })
    expect(attempt(new Uint32Array(4))).toMatchObject({ code: 'wrong-length', path: ['place'] })
    expect(
      problemOf(() => fitRandomIntercept(good, { item: 'place', values: new Uint32Array(10) })).code,
    ).toBe('too-few-clusters')
  })

  test('an ordered outcome: constant, a category nobody gave', () => {
    const ordered = (codes: readonly string[], values: Uint8Array) => () =>
      fitOrdinal({ outcome: { item: 'how often', codes, values }, predictors: [age] })
    const often = ['never', 'sometimes', 'always']
    expect(problemOf(ordered(often, new Uint8Array(10))).code).toBe('constant-outcome')
    expect(
      problemOf(
        ordered(
          often,
          outcome.values.map((value) => 2 * value),
        ),
      ),
    ).toMatchObject({
      code: 'empty-subgroup',
      path: ['how often', 'sometimes'],
    })
  })

  test('an ordered outcome that a predictor separates gives no figures and names it', () => {
    const values = Uint8Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 2)
    const rising = { kind: 'number', item: 'x', values: Float64Array.from(values) } as const
    const outcome3 = { item: 'how often', codes: ['never', 'sometimes', 'always'], values }
    const other = { ...rising, item: 'z', values: Float64Array.of(1, 2, 1, 2, 1, 2, 1, 2, 1, 2) }
    const problem = problemOf(() => fitOrdinal({ outcome: outcome3, predictors: [rising, other] }))
    expect(problem).toMatchObject({ code: 'separated' })
    expect(problem.path).toContain('x')
  })

  test('dominance: interactions, too many predictors', () => {
    expect(problemOf(() => generalDominance({ ...good, interactions: [['gender', 'age']] })).code).toBe(
      'wrong-type',
    )
    const many = Array.from({ length: 16 }, (_, place) => ({ ...age, item: `x${place}` }))
    expect(problemOf(() => generalDominance({ ...good, predictors: many })).code).toBe('too-large')
  })
})

describe('designs and weights', () => {
  const weights = Float64Array.of(1, 2, 1, 2)
  const values = Float64Array.of(3, 4, 5, 6)
  const design = (stage: object, own: Float64Array = weights) => ({ rows: 4, weights: own, stages: [stage] })
  const margin: Margin = {
    item: 'age',
    codes: ['11-15', '16-17'],
    values: Uint8Array.of(0, 1, 0, 1),
    population: [30, 20],
  }

  test('a stratum of one unit, a population smaller than its sample, bad weights', () => {
    const attempt = (stage: object, own?: Float64Array) =>
      problemOf(() => surveyMeans(design(stage, own), [values]))
    expect(attempt({ strata: Uint32Array.of(0, 0, 0, 1) })).toMatchObject({
      code: 'too-few-clusters',
      path: ['design', 'strata', 0, 3],
    })
    expect(attempt({ population: new Float64Array(4).fill(3) }).code).toBe('out-of-range')
    expect(attempt({}, Float64Array.of(1, -2, 1, 1))).toMatchObject({
      code: 'weight-negative',
      path: ['weights', 1],
    })
    expect(attempt({}, Float64Array.of(1, 1, Number.NaN, 1))).toMatchObject({
      code: 'weight-missing',
      path: ['weights', 2],
    })
    expect(attempt({ clusters: new Uint32Array(3) }).code).toBe('wrong-length')
    expect(problemOf(() => surveyMeans(design({}), [values], { within: new Uint8Array(4) })).code).toBe(
      'empty-subgroup',
    )
  })

  test('a design with too few clusters for its model', () => {
    const clusters = Uint32Array.of(0, 0, 0, 1, 1, 1, 0, 1, 0, 1)
    const sampling = { rows: 10, weights: new Float64Array(10).fill(1), stages: [{ clusters }] }
    expect(problemOf(() => fitSurveyLogistic(good, sampling)).code).toBe('too-few-clusters')
  })

  test.each<readonly [string, Partial<Margin>, string, readonly (string | number)[]]>([
    [
      'a code that nobody answered for',
      { codes: ['11-15', '16-17', '18+'], population: [30, 20, 5] },
      'empty-margin',
      ['margins', 'age', '18+'],
    ],
    [
      'a code that the population lacks',
      { population: [50, 0] },
      'empty-margin',
      ['margins', 'age', '16-17'],
    ],
    ['a population that is no count', { population: [-1, 20] }, 'out-of-range', ['margins', 'age', '11-15']],
    [
      'a respondent without a code',
      { values: Uint8Array.of(0, 1, 255, 1) },
      'unknown-code',
      ['margins', 'age', 2],
    ],
    ['a wrong length', { values: Uint8Array.of(0, 1) }, 'wrong-length', ['margins', 'age']],
  ])('a margin with %s is refused by every method', (_, change, code, path) => {
    const bad = { ...margin, ...change }
    expect(problemOf(() => postStratify(weights, bad))).toMatchObject({ code, path })
    expect(problemOf(() => rake(weights, [bad]))).toMatchObject({ code, path })
    expect(problemOf(() => calibrate(weights, [bad]))).toMatchObject({ code, path })
  })

  test('margins of different populations, and margins that contradict each other in who answered', () => {
    const other: Margin = {
      item: 'gender',
      codes: ['girl', 'boy'],
      values: Uint8Array.of(0, 1, 0, 1),
      population: [10, 15],
    }
    expect(problemOf(() => rake(weights, [margin, other]))).toMatchObject({
      code: 'out-of-range',
      path: ['margins', 'gender'],
    })
    const same = { ...other, population: [10, 40] }
    expect(problemOf(() => rake(weights, [margin, same])).code).toBe('did-not-converge')
    expect(problemOf(() => calibrate(weights, [margin, same])).code).toBe('collinear-predictors')
  })

  test('linear calibration that would need a negative weight', () => {
    const total = { kind: 'number', item: 'x', values: Float64Array.of(0, 0, 10, 1), total: 4000 } as const
    expect(problemOf(() => calibrate(weights, [margin], [total])).code).toBe('weight-negative')
  })

  test('a cap that cannot be kept, weights of nobody', () => {
    expect(problemOf(() => capWeights(weights, 1)).code).toBe('out-of-range')
    expect(problemOf(() => effectiveSampleSize(new Float64Array(3))).code).toBe('empty-subgroup')
  })
})
