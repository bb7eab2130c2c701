import { describe, expect, test } from 'vitest'
import { csvCell, csvText } from '../../analysis/exports/csv-cell.ts'
import { exports } from '../../analysis/exports/index.ts'
import { reportToCsv } from '../../analysis/exports/tidy-csv.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import { exampleInput, exampleReport } from '../support/example-report.ts'
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
    expect(header.slice(0, 4)).toEqual([
      'time_period',
      'time_identifier',
      'geographic_level',
      'local_authority_code',
    ])
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
    expect(exports.map(({ id }) => id)).toEqual(['tidy-csv'])
    expect(exports[0]?.write(exampleReport('small'))).toBe(reportToCsv(model))
  })
})
