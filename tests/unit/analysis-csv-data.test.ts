import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { csvRows } from '../../analysis/dataset/csv-rows.ts'
import { missingValue } from '../../analysis/dataset/dataset.ts'
import {
  codedVariable,
  noIdentifier,
  numberVariable,
  variableOf,
} from '../../analysis/dataset/survey-data.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { faultsOf } from '../support/read-faults.ts'
import { smallCodebook, smallCsv } from '../support/small-survey.ts'

const rowsOf = (text: string) => {
  const rows: string[][] = []
  csvRows(text, (cells) => rows.push(cells))
  return rows
}

describe('CSV', () => {
  test.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa,b\n\n,\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    [
      '"a ""b""","c,d"\n"e\nf",',
      [
        ['a "b"', 'c,d'],
        ['e\nf', ''],
      ],
    ],
    ['', []],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows)
  })

  test('says in which line a quote is not closed, or closes too early', () => {
    expect(faultsOf(() => rowsOf('a\n"b\nc'))).toEqual(['data/line/2: not-a-table-file'])
    expect(faultsOf(() => rowsOf('a\n"b"c\n'))).toEqual(['data/line/2: not-a-table-file'])
  })
})

describe('a file and its codebook', () => {
  const data = surveyDataFromCsv(smallCsv, readCodebook(smallCodebook))

  test('become typed columns', () => {
    expect(data.size).toBe(12)
    expect([...data.variables.keys()]).toEqual(['place', 'tea', 'often', 'life', 'height', 'weight'])
    expect(codedVariable(data, 'tea')).toMatchObject({
      label: 'Likes tea',
      labels: ['Yes', 'No'],
      ordered: false,
    })
    expect([...codedVariable(data, 'tea').values.slice(0, 4)]).toEqual([0, 0, 1, 0])
    expect(variableOf(data, 'place')).toMatchObject({ names: ['north', 'south', 'south, far'] })
    expect(numberVariable(data, 'height').values[4]).toBe(140)
  })

  test('keep kinds of missing apart', () => {
    const { skipped, 'not-sure': unsure, 'prefer-not-to-say': refused, 'not-asked': unasked } = missingValue
    expect([...codedVariable(data, 'often').values].filter((value) => value > 2)).toEqual([unsure, unasked])
    expect(codedVariable(data, 'life').values[5]).toBe(refused)
    expect(codedVariable(data, 'tea').values[9]).toBe(skipped)
    expect(numberVariable(data, 'height').missing[9]).toBe(skipped)
    expect(numberVariable(data, 'height').values[9]).toBeNaN()
  })

  test('a missing name of a unit is no unit', () => {
    const codebook = readCodebook({
      format: 'heard-codebook/1',
      variables: { place: { type: 'identifier' } },
    })
    const read = surveyDataFromCsv('place,x\nnorth,1\n,2\n', codebook)
    expect([...variableOf(read, 'place').values]).toEqual([0, noIdentifier])
  })
})

describe('faults', () => {
  const read = (text: string, changes: object = {}) =>
    faultsOf(() => surveyDataFromCsv(text, readCodebook({ ...smallCodebook, ...changes })))
  const header = 'place,tea,often,life,height,weight\n'

  test('come all together, each with its place', () => {
    const text = `${header}north,maybe,always,1,150,1\nnorth,y,daily,1,tall,-1\nnorth,perhaps,always,1,20,\nnorth,y\n`
    expect(read(text)).toEqual([
      'data/row/4: not-a-table-file',
      'data/tea/row/1: unknown-code',
      'data/often/row/2: unknown-code',
      'data/height/row/2: wrong-type',
      'data/height/row/3: out-of-range',
      'data/weight/row/3: weight-missing',
      'data/weight/row/2: weight-negative',
    ])
  })

  test('name the rows, and never what stood in them', () => {
    const rows = Array.from({ length: 12 }, () => 'north,maybe,always,1,150,1\n').join('')
    const found: string[] = []
    try {
      surveyDataFromCsv(header + rows, readCodebook(smallCodebook))
    } catch (problem) {
      found.push(String(problem))
    }
    expect(found[0]).toContain('rows 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more')
    expect(found[0]).not.toContain('maybe')
  })

  test('a column the file lacks, or has twice', () => {
    expect(read('place,place,tea,often,life,height\n')).toEqual([
      'data/place: not-a-table-file',
      'codebook/variables/weight: unknown-variable',
    ])
  })

  test('no lines at all, and weights that are all nought', () => {
    expect(read('')).toEqual(['data: not-a-table-file'])
    expect(read(`${header}north,y,always,1,150,0\n`)).toEqual(['data/weight: out-of-range'])
  })

  test.each([
    [{ format: 'other' }, ['codebook/format: not-a-codebook']],
    [{ weight: 'mass' }, ['codebook/weight: unknown-variable']],
    [{ weight: 'tea' }, ['codebook/weight: wrong-type']],
    [{ design: { clusters: 'area' } }, ['codebook/design/clusters: unknown-variable']],
    [
      { variables: { ...smallCodebook.variables, tea: { type: 'codes', codes: ['y', 'y', '-9'] } } },
      ['codebook/variables/tea/codes/1: not-a-codebook', 'codebook/variables/tea/codes/2: not-a-codebook'],
    ],
    [{ colour: 'red' }, ['codebook: not-a-codebook']],
  ])('a codebook with %j', (changes, faults) => {
    expect(faultsOf(() => readCodebook({ ...smallCodebook, ...changes }))).toEqual(faults)
  })

  test('a name like a property of every object is a name like any other', () => {
    const codebook = readCodebook({
      format: 'heard-codebook/1',
      variables: { constructor: { type: 'codes', codes: ['toString'] } },
    })
    const data = surveyDataFromCsv('constructor,valueOf\ntoString,1\n', codebook)
    expect([...codedVariable(data, 'constructor').values]).toEqual([0])
    expect(faultsOf(() => variableOf(data, 'valueOf'))).toEqual(['valueOf: unknown-variable'])
  })
})
