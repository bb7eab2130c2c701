import { describe, expect, test } from 'vitest'
import { formatCount, formatDate, formatDifference } from '../../client/renderers/report/format-figures.ts'
import { reportWords } from '../../client/renderers/report/report-words.ts'
import { tableView } from '../../client/renderers/report/table-view.ts'
import { safetyTable, settledByPlacement, settledTable } from '../support/hand-made-report.ts'

const words = reportWords('en')
const hiddenNote =
  '[c] Hidden to protect people: fewer than 10 answers, none, nearly all the same answer where that would tell on everyone, or a figure from which one of these could be worked out.'
const textOf = (table: Parameters<typeof tableView>[0]) => {
  const view = tableView(table, words)
  return {
    columns: view.columns.map(({ label }) => label),
    rows: view.rows.map((row) => [row.header, ...row.cells.map(({ text }) => text)]),
    note: view.note,
  }
}

describe('a benchmark table', () => {
  test('has share, interval, answers and the difference with its verdict', () => {
    expect(textOf(safetyTable)).toEqual({
      columns: ['Who', 'Share', '95% interval', 'Answers', 'Difference, points'],
      rows: [
        ['Ashmere', '78%', '67% to 86%', '73', '[z]'],
        ['Other local authorities', '76%', '74% to 77%', '4,812', 'Similar: +2 (−8 to +10)'],
        ['Young people aged 10 to 17 in Great Britain, 2024', '91%', '[x]', '[x]', '[c]'],
      ],
      note: `${hiddenNote} [x] No such figure exists. [z] Does not apply.`,
    })
  })

  test('marks a comparator that does not exist in every cell', () => {
    expect(textOf(settledTable).rows[2]).toEqual(['Young people in general', '[x]', '[x]', '[x]', '[x]'])
  })
})

describe('a breakdown table', () => {
  test('explains the mark of hidden cells with the threshold that was applied', () => {
    const { columns, rows, note } = textOf(settledByPlacement)
    expect(columns).toEqual(['Group', 'Share', '95% interval', 'Answers'])
    expect(rows.slice(3)).toEqual([
      ['Children’s home', '[c]', '[c]', '[c]'],
      ['Somewhere else', '[c]', '[c]', '[c]'],
    ])
    expect(note).toBe(hiddenNote)
  })

  test('shows no figure of a hidden row even if one was left in it', () => {
    const rows = settledByPlacement.rows.map((row) =>
      row.status === 'hidden' ? { ...row, base: 3, percentage: 33, lower: 6, upper: 79 } : row,
    )
    expect(tableView({ ...settledByPlacement, rows }, words)).toEqual(tableView(settledByPlacement, words))
  })
})

test('counts, differences and dates are written alike everywhere', () => {
  expect([7, 999, 4812, 1_234_567].map(formatCount)).toEqual(['7', '999', '4,812', '1,234,567'])
  expect([3, 0, -12].map(formatDifference)).toEqual(['+3', '0', '−12'])
  expect(formatDate('2026-03-02', words)).toBe('2 March 2026')
  expect(formatDate('spring', words)).toBe('spring')
})
