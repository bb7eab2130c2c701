import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import codebook from '../../analysis/plan/example/infert.codebook.json' with { type: 'json' }
import plan from '../../analysis/plan/example/plan.json' with { type: 'json' }
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import values from './values/plan-example.json' with { type: 'json' }

/** The example that the README shows, run whole, beside what R makes of the same file. */
const csv = readFileSync(join(import.meta.dirname, '../../analysis/plan/example/infert.csv'), 'utf8')
const { analyses } = runPlan({
  plan: readPlan(plan),
  data: surveyDataFromCsv(csv, readCodebook(codebook)),
  dataHash: '',
  version: '',
})

function result(id: string) {
  const found = analyses.find((each) => each.id === id)
  if (found?.status !== 'done') throw new Error(`${id} has no result.`)
  return found
}
const expectClose = (ours: unknown, reference: number | undefined, relative = 1e-10) =>
  expect(Math.abs(Number(ours) - (reference ?? 0)), `${ours} beside R's ${reference}`).toBeLessThanOrEqual(
    relative * Math.abs(reference ?? 0),
  )

test('proportions', () => {
  const [, middle] = result('by-education').tables['proportions'] ?? []
  expectClose(middle?.['lower'], values.wilson.lower)
  expectClose(middle?.['upper'], values.wilson.upper)
})

test('a table', () => {
  const { figures } = result('crossed')
  expectClose(figures['chiSquare'], values.crosstab.chiSquare)
  expectClose(figures['pValue'], values.crosstab.pValue)
  expectClose(figures['fisherPValue'], values.crosstab.fisher)
})

test('a table within strata', () => {
  const { figures } = result('within-age')
  expectClose(figures['oddsRatio'], values.mantelHaenszel.oddsRatio)
  expectClose(figures['lower'], values.mantelHaenszel.lower)
  expectClose(figures['upper'], values.mantelHaenszel.upper)
  expectClose(figures['pValue'], values.mantelHaenszel.pValue)
})

test('a model', () => {
  const { coefficients = [], terms = [] } = result('adjusted').tables
  expect(coefficients.map(({ label }) => label)).toEqual([
    '(intercept)',
    'spontaneous=1',
    'spontaneous=2',
    'induced=1',
    'induced=2',
    'age',
  ])
  coefficients.forEach(({ estimate, standardError }, place) => {
    expectClose(estimate, values.coefficients[place]?.estimate, 1e-9)
    expectClose(standardError, values.coefficients[place]?.standardError, 1e-9)
  })
  expectClose(terms[0]?.['statistic'], values.spontaneous.chiSquare)
  expectClose(terms[0]?.['pValue'], values.spontaneous.pValue, 1e-9)
})

test('ranks and a trend', () => {
  expectClose(result('ages').figures['statistic'], values.ranks.statistic)
  expectClose(result('ages').figures['pValue'], values.ranks.pValue, 1e-9)
  expectClose(result('rising').figures['statistic'], values.trend.statistic)
  expectClose(result('rising').figures['pValue'], values.trend.pValue)
})
