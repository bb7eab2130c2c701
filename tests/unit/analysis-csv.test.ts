import { describe, expect, test } from 'vitest'
import { csvCell, csvText } from '../../analysis/exports/csv-cell.ts'
import { exports } from '../../analysis/exports/index.ts'
import { reportToJson } from '../../analysis/exports/report-json.ts'
import { reportToCsv } from '../../analysis/exports/tidy-csv.ts'
import { csvMetadata } from '../../analysis/exports/tidy-csv-metadata.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import { exampleInput, exampleReport } from '../support/example-report.ts'
import { handMadeReport } from '../support/hand-made-report.ts'
import { parseCsv } from '../support/parse-csv.ts'

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['with “quotes” and "these"', '"with “quotes” and ""these"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5 points', "'-5 points"],
    ['+44', "'+44"],
    ['\tTab', "'\tTab"],
    [-5, '-5'],
    [true, 'true'],
  ])('%j is written %j', (value, written) => {
    expect(csvCell(value)).toBe(written)
  })

  test('rows end with CR LF, the last one too', () => {
    expect(
      csvText([
        ['a', 1],
        ['b', 2],
      ]),
    ).toBe('a,1\r\nb,2\r\n')
  })
})

describe('the report as CSV', () => {
  const model = exampleReport('small')
  const [header = [], ...lines] = parseCsv(reportToCsv(model))
  const records = lines.map((line) =>
    Object.fromEntries(header.map((name, place) => [name, line[place] ?? ''])),
  )
  const published = model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      'table' in block ? block.table.rows.map((row) => ({ table: block.table, row })) : [],
    ),
  )

  test('has one line a published row and one cell a column', () => {
    expect(lines).toHaveLength(published.length)
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([header.length]))
  })

  test('names its columns in snake_case, time and place first', () => {
    expect(header.filter((name) => !/^[a-z][a-z_]{1,34}$/.test(name))).toEqual([])
    expect(header.slice(0, 4)).toEqual(['time_period', 'time_identifier', 'geographic_level', 'country_code'])
  })

  test('holds the figures of the model', () => {
    published.forEach(({ table, row }, place) => {
      expect(records[place]).toMatchObject({
        table: table.id,
        key: row.key,
        status: row.status,
        synthetic: 'true',
      })
      if (row.status === 'shown') {
        expect(records[place]).toMatchObject({
          base: String(row.base ?? 'x'),
          percentage: String(row.percentage),
        })
      }
    })
  })

  test('writes c for every figure of a hidden row and nothing else', () => {
    const hidden = records.filter(({ status }) => status === 'hidden')
    expect(hidden.length).toBeGreaterThan(0)
    for (const { base, percentage, lower, upper } of hidden) {
      expect([base, percentage, lower, upper]).toEqual(['c', 'c', 'c', 'c'])
    }
  })

  test('has no empty cell', () => {
    expect(lines.flat().filter((cell) => cell === '')).toEqual([])
  })

  test('writes x where there is no benchmark set', () => {
    const alone = benchmarkReport({ ...exampleInput('small'), others: null, benchmarkSet: null })
    const [names = [], ...rows] = parseCsv(reportToCsv(alone))
    const group = names.indexOf('group')
    const percentage = names.indexOf('percentage')
    const others = rows.filter((line) => line[group] === 'other-local-authorities')
    expect(new Set(others.map((line) => line[percentage]))).toEqual(new Set(['x']))
  })

  test('is the same bytes every time, whatever the format is asked through', () => {
    expect(exports.map(({ id }) => id)).toEqual(['tidy-csv', 'tidy-csv-metadata', 'json'])
    expect(exports[0]?.write(exampleReport('small'))).toBe(reportToCsv(model))
  })
})

/** What the standard's own screener asks of a file and its companion. */
describe('the companion of the CSV file', () => {
  const [header = [], ...described] = parseCsv(csvMetadata())
  const [names = [], ...lines] = parseCsv(reportToCsv(exampleReport('large')))
  const timeAndPlace = [
    'time_period',
    'time_identifier',
    'geographic_level',
    'country_code',
    'country_name',
    'new_la_code',
    'la_name',
  ]

  test('describes every column but those of time and place, once and in order', () => {
    expect(header).toEqual([
      'col_name',
      'col_type',
      'label',
      'indicator_grouping',
      'indicator_unit',
      'indicator_dp',
      'filter_hint',
      'filter_grouping_column',
    ])
    expect(described.map(([name]) => name)).toEqual(names.slice(timeAndPlace.length))
    expect(names.slice(0, timeAndPlace.length)).toEqual(timeAndPlace)
    expect(new Set(described.map(([, , label]) => label)).size).toBe(described.length)
  })

  test('calls indicators the columns that hold figures and symbols alone, and gives each a known unit', () => {
    for (const [name = '', type, , grouping, unit = '', places] of described) {
      const cells = lines.map((line) => line[names.indexOf(name)] ?? '')
      if (type === 'Indicator') {
        expect(cells.filter((cell) => !/^(-?\d+|[cxz])$/.test(cell))).toEqual([])
        expect(['', '%', 'pp']).toContain(unit)
        expect(places).toBe('0')
      } else {
        expect(type).toBe('Filter')
        expect([grouping, unit, places]).toEqual(['', '', ''])
      }
    }
  })

  test('the file names its country and its authority by their official codes', () => {
    const [columns = [], first = []] = parseCsv(reportToCsv(handMadeReport))
    const of = (name: string) => first[columns.indexOf(name)]
    expect([of('country_code'), of('country_name'), of('new_la_code')]).toEqual([
      'W92000004',
      'Wales',
      'W06000099',
    ])
  })
})

test('the report as JSON is the published model, without what hidden rows may hold', () => {
  expect(JSON.parse(reportToJson(handMadeReport))).toEqual(JSON.parse(JSON.stringify(handMadeReport)))
})
