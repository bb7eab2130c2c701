import fc from 'fast-check'
import { expect, test } from 'vitest'
import { averageMarginalEffects } from '../../analysis/models/average-marginal-effects.ts'
import { clusterRobust } from '../../analysis/models/cluster-robust.ts'
import type { ModelData } from '../../analysis/models/design/predictor.ts'
import { rowForms } from '../../analysis/models/design/row-forms.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { fitOrdinal, ordinalModel } from '../../analysis/models/fit-ordinal.ts'
import { fitQuality } from '../../analysis/models/fit-quality.ts'
import { fitSurveyLogistic } from '../../analysis/models/fit-survey-logistic.ts'
import { likelihoodRatioTests } from '../../analysis/models/likelihood-ratio-tests.ts'
import { logisticModel } from '../../analysis/models/logistic-model.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import {
  clustersOf,
  type ModelRow,
  modelOf,
  modelRow,
  overlappingRows,
  predictorsOf,
} from '../support/arbitrary-models.ts'
import { expectAllClose } from '../support/expect-close.ts'

/** Everything that is said of a fit, as one list of numbers. */
function figures(data: ModelData, rows: readonly ModelRow[]): readonly number[] {
  const fit = fitLogistic(data)
  const model = logisticModel(fit)
  const quality = fitQuality(fit)
  const clustered = clusterRobust(fit, clustersOf(rows), 'CR2')
  return [
    ...model.coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]),
    ...clustered.coefficients.flatMap(({ standardError, degreesOfFreedom }) => [
      standardError,
      degreesOfFreedom,
    ]),
    ...averageMarginalEffects(fit).flatMap(({ effect, standardError }) => [effect, standardError]),
    ...likelihoodRatioTests(fit).map(({ chiSquare }) => chiSquare),
    model.deviance,
    model.aic,
    quality.areaUnderCurve,
    quality.brier,
    quality.mcFadden,
  ]
}

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(overlappingRows, fc.infiniteStream(fc.nat()), (rows, order) => {
      const shuffled = rows
        .map((row) => ({ row, key: order.next().value }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ row }) => row)
      expectAllClose(figures(modelOf(shuffled), shuffled), figures(modelOf(rows), rows), 1e-7, 1e-2)
    }),
    { numRuns: 60 },
  )
})

test('frequencies of one are no frequencies', () => {
  fc.assert(
    fc.property(overlappingRows, (rows) => {
      const data = { ...modelOf(rows), frequencies: new Float64Array(rows.length).fill(1) }
      expectAllClose(figures(data, rows), figures(modelOf(rows), rows), 1e-8, 1e-2)
    }),
    { numRuns: 60 },
  )
})

test('equal rows merged into frequencies say the same, cluster by cluster', () => {
  fc.assert(
    fc.property(overlappingRows, (rows) => {
      const counts = new Map<string, { row: ModelRow; count: number }>()
      for (const row of rows) {
        const key = [row.y, row.a, row.b, row.x, row.cluster].join()
        counts.set(key, { row, count: (counts.get(key)?.count ?? 0) + 1 })
      }
      const merged = [...counts.values()]
      const kept = merged.map(({ row }) => row)
      const data = { ...modelOf(kept), frequencies: Float64Array.from(merged, ({ count }) => count) }
      expectAllClose(figures(data, kept), figures(modelOf(rows), rows), 1e-7, 1e-2)
    }),
    { numRuns: 60 },
  )
})

test('another reference turns coefficients into differences and leaves fit and effects alone', () => {
  fc.assert(
    fc.property(overlappingRows, (rows) => {
      const first = logisticModel(fitLogistic(modelOf(rows)))
      const other = logisticModel(fitLogistic({ ...modelOf(rows), references: { a: 'r' } }))
      const of = ({ coefficients }: typeof first, label: string) =>
        coefficients.find((each) => each.label === label)?.estimate ?? Number.NaN
      expect(of(other, 'a=p')).toBeCloseTo(-of(first, 'a=r'), 8)
      expect(of(other, 'a=q')).toBeCloseTo(of(first, 'a=q') - of(first, 'a=r'), 8)
      expect(of(other, '(intercept)')).toBeCloseTo(of(first, '(intercept)') + of(first, 'a=r'), 8)
      expect(of(other, 'x')).toBeCloseTo(of(first, 'x'), 8)
      expect(other.deviance).toBeCloseTo(first.deviance, 8)
    }),
    { numRuns: 60 },
  )
})

test('the outcome turned round turns the signs', () => {
  fc.assert(
    fc.property(overlappingRows, (rows) => {
      const turned = rows.map((row) => ({ ...row, y: 1 - row.y }))
      const first = logisticModel(fitLogistic(modelOf(rows)))
      const other = logisticModel(fitLogistic(modelOf(turned)))
      expectAllClose(
        other.coefficients.map(({ estimate }) => -estimate),
        first.coefficients.map(({ estimate }) => estimate),
        1e-8,
        1e-4,
      )
    }),
    { numRuns: 60 },
  )
})

test('weights of one without strata or clusters give the model of equal rows with HC0-like errors', () => {
  fc.assert(
    fc.property(overlappingRows, (rows) => {
      const weights = new Float64Array(rows.length).fill(1)
      const plain = fitLogistic(modelOf(rows))
      const survey = fitSurveyLogistic(modelOf(rows), { rows: rows.length, weights, stages: [{}] })
      const each = { item: 'row', values: Uint32Array.from(rows, (_, row) => row) }
      const robust = clusterRobust(plain, each, 'HC0')
      expectAllClose(
        survey.coefficients.map(({ estimate }) => estimate),
        logisticModel(plain).coefficients.map(({ estimate }) => estimate),
        1e-9,
        1e-6,
      )
      expectAllClose(survey.covariance, Array.from(robust.covariance), 1e-8, 1e-4)
    }),
    { numRuns: 40 },
  )
})

test('an ordered outcome of two categories is logistic regression', () => {
  fc.assert(
    fc.property(overlappingRows, (rows) => {
      const { outcome, predictors } = modelOf(rows)
      const ordinal = ordinalModel(
        fitOrdinal({ outcome: { ...outcome, codes: ['low', 'high'] }, predictors }),
      )
      const binary = logisticModel(fitLogistic(modelOf(rows)))
      expectAllClose(
        [...ordinal.coefficients, ...ordinal.thresholds].flatMap(({ estimate, standardError }) => [
          estimate,
          standardError,
        ]),
        [...binary.coefficients.slice(1), ...binary.coefficients.slice(0, 1)].flatMap(
          ({ label, estimate, standardError }) => [
            label === '(intercept)' ? -estimate : estimate,
            standardError,
          ],
        ),
        1e-7,
        1e-4,
      )
    }),
    { numRuns: 40 },
  )
})

test('many rows go by blocks of patterns and columns of their own, and say what the merged rows say', () => {
  const random = randomSource(20260731, 'blocks')
  const draw = (below: number) => () => Math.floor(random() * below)
  const rows = 20_000
  const coded = Array.from({ length: 6 }, () => Uint8Array.from({ length: rows }, draw(6)))
  const quantity = Float64Array.from({ length: rows }, draw(1000))
  const outcome = Uint8Array.from(quantity, (x, row) =>
    random() * 1500 < x + 50 * (coded[0]?.[row] ?? 0) ? 1 : 0,
  )
  const place = Uint32Array.from({ length: rows }, draw(12))
  const twice = <Values extends Uint8Array | Float64Array | Uint32Array>(
    values: Values,
    into: Values,
  ): Values => {
    into.set(values)
    into.set(values, rows)
    return into
  }
  const model = (repeated: boolean): ModelData => ({
    outcome: { item: 'y', values: repeated ? twice(outcome, new Uint8Array(2 * rows)) : outcome },
    predictors: [
      ...coded.map((values, item) => ({
        kind: 'codes' as const,
        item: `c${item}`,
        codes: ['k', 'l', 'm', 'n', 'o', 'p'],
        values: repeated ? twice(values, new Uint8Array(2 * rows)) : values,
      })),
      {
        kind: 'number',
        item: 'x',
        values: repeated ? twice(quantity, new Float64Array(2 * rows)) : quantity,
      },
    ],
    interactions: [['c0', 'x']],
    ...(repeated ? {} : { frequencies: new Float64Array(rows).fill(2) }),
  })
  const packed = fitLogistic(model(true))
  const written = fitLogistic(model(false))
  expect(packed.design.blocks.length).toBeGreaterThan(1)
  expect(packed.design.quantities.length).toBe(6)
  expect(written.design.blocks.length).toBe(1)
  const said = (fit: typeof packed, values: Uint32Array) => [
    ...logisticModel(fit).coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]),
    ...clusterRobust(fit, { item: 'place', values }, 'HC0').covariance,
    ...averageMarginalEffects(fit, { items: ['c0', 'x'] }).map(({ standardError }) => standardError),
    ...rowForms(fit.design, fit.maximum.evaluation.information).subarray(0, 50),
  ]
  expectAllClose(said(packed, twice(place, new Uint32Array(2 * rows))), said(written, place), 1e-8, 1e-6)
})

test('whatever the data, there are figures or a problem with its place, never NaN', () => {
  fc.assert(
    fc.property(fc.array(modelRow, { minLength: 1, maxLength: 25 }), (rows) => {
      const numbers = figuresOrProblem(rows)
      expect(numbers.every(Number.isFinite)).toBe(true)
    }),
    { numRuns: 400 },
  )
})

function figuresOrProblem(rows: readonly ModelRow[]): readonly number[] {
  try {
    const fit = fitLogistic({ ...modelOf(rows), predictors: predictorsOf(rows), emptyCodes: 'leave-out' })
    const { coefficients, deviance, aic } = logisticModel(fit)
    return [
      deviance,
      aic,
      ...coefficients.flatMap(({ estimate, standardError, pValue }) => [estimate, standardError, pValue]),
    ]
  } catch (problem) {
    if (!(problem instanceof AnalysisProblem)) throw problem
    expect(problem.path.length).toBeGreaterThan(0)
    return []
  }
}
