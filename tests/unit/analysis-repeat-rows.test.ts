import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { codedVariable, numberVariable } from '../../analysis/dataset/survey-data.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { faultsOf } from '../support/read-faults.ts'

const variables = {
  hair: { type: 'codes', codes: ['black', 'brown'] },
  eye: { type: 'codes', codes: ['blue', 'green'] },
  height: { type: 'number' },
  n: { type: 'number' },
} as const
const codebook = (more: object) => readCodebook({ format: 'heard-codebook/1', variables, ...more })
const read = (rows: string, more: object = { frequency: 'n' }) =>
  surveyDataFromCsv(`hair,eye,height,n\n${rows}`, codebook(more))

describe('a column of frequencies', () => {
  test('makes so many people of a row, and nobody of nought', () => {
    const data = read('black,blue,1.5,2\nbrown,green, 1.75 ,0\nbrown,,,3\n')
    expect(data.size).toBe(5)
    expect([...codedVariable(data, 'hair').values]).toEqual([0, 0, 1, 1, 1])
    expect([...numberVariable(data, 'height').values].slice(0, 3)).toEqual([1.5, 1.5, Number.NaN])
  })

  test('gives what the rows written out give', () => {
    const analyses = [
      { id: 'table', kind: 'crosstab', rows: 'hair', columns: 'eye' },
      {
        id: 'model',
        kind: 'logistic',
        outcome: { variable: 'eye', positive: ['blue'] },
        predictors: ['hair', 'height'],
      },
    ]
    const rows = ['black,blue,1,4', 'black,green,2,3', 'brown,blue,2,2', 'brown,green,1,5', 'brown,blue,3,1']
    const written = rows.flatMap((row) => Array.from({ length: Number(row.at(-1)) }, () => row))
    const run = (data: ReturnType<typeof read>) =>
      runPlan({
        plan: readPlan({ format: 'heard-plan/1', data: { csv: 'a', codebook: 'b' }, analyses }),
        data,
        dataHash: '',
        version: '',
      })
    expect(run(read(rows.join('\n')))).toEqual(run(read(written.join('\n'), {})))
  })

  test.each([
    ['black,blue,1,\n', 'data/n/row/1: weight-missing'],
    ['black,blue,1,-1\n', 'data/n/row/1: weight-negative'],
    ['black,blue,1,1.5\n', 'data/n/row/1: out-of-range'],
    ['black,blue,1,0\n', 'data/n: empty-subgroup'],
    ['black,blue,1,20000001\n', 'data/n: too-large'],
  ])('refuses %j: %s', (rows, code) => {
    expect(faultsOf(() => read(rows))).toEqual([code])
  })

  test('has to be described as a number', () => {
    expect(faultsOf(() => codebook({ frequency: 'hair' }))).toEqual(['codebook/frequency: wrong-type'])
  })
})

describe('logistic models with few clusters', () => {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const [hair, eye] = [i % 3 === 0 ? 'black' : 'brown', (i * 7) % 5 < 2 ? 'blue' : 'green']
    return `${hair},${eye},${(i * 13) % 11},${i % 2}`
  })
  const result = (more: object, analysis: object) => {
    const { analyses } = runPlan({
      plan: readPlan({
        format: 'heard-plan/1',
        data: { csv: 'a', codebook: 'b' },
        analyses: [
          {
            id: 'model',
            kind: 'logistic',
            outcome: { variable: 'eye', positive: ['blue'] },
            predictors: ['hair', 'height'],
            ...analysis,
          },
        ],
      }),
      data: read(rows.join('\n'), more),
      dataHash: '',
      version: '',
    })
    const [only] = analyses
    if (only?.status !== 'done') throw new Error(only?.problem.message)
    return only
  }

  test('say how predictors widen each other even where the clustered covariance is singular', () => {
    const { tables } = result({}, { cluster: 'n', clusterVariance: 'HC0' })
    expect(tables['inflation']).toHaveLength(2)
    expect(tables['inflation']).toEqual(result({}, {}).tables['inflation'])
  })

  test('show the degrees of freedom of a design', () => {
    const { tables, figures } = result({ weight: 'height' }, {})
    const degrees = tables['coefficients']?.map(({ degreesOfFreedom }) => degreesOfFreedom)
    expect(degrees).toEqual([51, 51, 51])
    expect(figures['overallPValue']).toBeNull()
  })
})

test('a table of few ordered answers says that its rank intervals are too sure', () => {
  const ordered = {
    format: 'heard-codebook/1',
    frequency: 'n',
    variables: {
      often: { type: 'codes', codes: ['1', '2', '3'], ordered: true },
      sure: { type: 'codes', codes: ['1', '2'], ordered: true },
      n: { type: 'number' },
    },
  }
  const notes = (times: number) => {
    const rows = ['1,1', '2,1', '2,2', '3,2', '1,2'].map((row) => `${row},${times}`)
    const { analyses } = runPlan({
      plan: readPlan({
        format: 'heard-plan/1',
        data: { csv: 'a', codebook: 'b' },
        analyses: [{ id: 'table', kind: 'crosstab', rows: 'often', columns: 'sure' }],
      }),
      data: surveyDataFromCsv(`often,sure,n\n${rows.join('\n')}`, readCodebook(ordered)),
      dataHash: '',
      version: '',
    })
    return analyses[0]?.status === 'done' ? analyses[0].notes.join() : ''
  }
  expect(notes(4)).toContain('gamma and tau-b')
  expect(notes(7)).not.toContain('gamma and tau-b')
})
