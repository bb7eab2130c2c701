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
    const people = syntheticResponses(seed, ages11To17V1, { count, profile: 'typical' })
    const own = datasetFromResponses(
      ages11To17V1,
      people.map(({ answers }) => ({ answers, localAuthority: 'larkminster' })),
    )
    const tables = tablesOf(benchmarkReport({ ...exampleInput('large'), own })).filter(({ id }) =>
      id.endsWith('--benchmark'),
    )
    return tables.filter(({ rows }) => rows[0]?.status === 'shown').length / tables.length
  })
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.9)
})
