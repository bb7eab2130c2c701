import { expect, test } from 'vitest'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { exampleInput } from '../support/example-report.ts'
import { tablesOf } from '../support/figures-of-report.ts'

/** A report that hides everything protects nobody: it is not made. */
test.each([20, 35, 75])('with %d answers at least nine in ten indicators are shown', (count) => {
  const shares = [1, 2, 3].map((seed) => {
    const tables = reportOf(seed, count).filter(({ id }) => id.endsWith('--benchmark'))
    return tables.filter(({ rows }) => rows[0]?.status === 'shown').length / tables.length
  })
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9)
})

/** Of the groups by placement of five key indicators, merged ones counted as one: a quarter of a small report. */
test.each([
  ['small', 35, 0.25],
  ['middle', 75, 0.55],
  ['large', 200, 0.9],
])('of a %s report’s groups, with %d answers, a fair share is shown', (_, count, least) => {
  const shares = [1, 2, 3, 4, 5, 6].map((seed) => {
    const tables = reportOf(seed, count).filter(({ id }) => id.includes('--by-'))
    const rows = tables.flatMap((table) => table.rows.filter(({ group }) => group === 'category'))
    return rows.filter(({ status }) => status === 'shown').length / rows.length
  })
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThanOrEqual(least)
})

function reportOf(seed: number, count: number) {
  const people = syntheticResponses(seed, ages11To17V1, { count, profile: 'typical' })
  const own = datasetFromResponses(
    ages11To17V1,
    people.map(({ answers }) => ({ answers, localAuthority: 'larkminster' })),
  )
  return tablesOf(benchmarkReport({ ...exampleInput('large'), own }))
}
