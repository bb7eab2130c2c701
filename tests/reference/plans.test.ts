import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { expectClose } from '../support/expect-close.ts'
import awkward from './values/awkward-plans.json' with { type: 'json' }
import further from './values/further-plans.json' with { type: 'json' }
import values from './values/plans.json' with { type: 'json' }

/**
 * Public data sets through whole plans, from the file to the result, each figure beside R's to 1e-8 relative.
 */

describe.each([...values, ...awkward, ...further])('$name', ({ csv, codebook, plan, expected }) => {
  const { analyses } = runPlan({
    plan: readPlan({ format: 'heard-plan/1', data: { csv: 'x.csv', codebook: 'x.json' }, ...plan }),
    data: surveyDataFromCsv(csv, readCodebook(codebook)),
    dataHash: '',
    version: '',
  })
  test.each(expected)('$analysis: $what', ({ analysis, what, values: reference }) => {
    const result = analyses.find(({ id }) => id === analysis)
    if (result?.status !== 'done') throw new Error(`${analysis}: ${result?.problem.message}`)
    const [table = '', column] = what.split('.')
    const ours = column ? (result.tables[table] ?? []).map((row) => row[column]) : [result.figures[what]]
    expect(ours).toHaveLength(reference.length)
    ours.forEach((value, place) => {
      expectClose(Number(value), reference[place] ?? Number.NaN, 1e-8, `${what} ${place}:`)
    })
  })
})
