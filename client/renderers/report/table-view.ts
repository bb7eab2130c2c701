import { isComparator } from '../../../analysis/published/is-comparator.ts'
import type { PublishedRow, PublishedTable, RowGroup } from '../../../analysis/published/published-table.ts'
import { fill } from '../fill.ts'
import { formatCount, formatDifference } from './format-figures.ts'
import type { ReportWords } from './report-words.ts'

export type TableCell = { readonly text: string; readonly quiet: boolean }
export type TableColumn = { readonly label: string; readonly numeric: boolean }

/** A published table in words, the same for the page and the document, so that they cannot differ. */
export type TableView = {
  readonly id: string
  readonly caption: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly {
    readonly own: boolean
    readonly header: string
    readonly cells: readonly TableCell[]
  }[]
  /** What each mark used in this table means; null when every figure is shown. */
  readonly note: string | null
}

/** A hidden row and an empty one go through the same two lines: they must look alike to the last letter. */
const markOf = (row: PublishedRow, words: ReportWords): string =>
  row.status === 'hidden' ? words.hiddenMark : words.notAvailableMark

/** Rows that nothing is compared with say that it does not apply; a comparator whose comparison is missing lost it to protection. */
const uncomparedMark = (row: PublishedRow, words: ReportWords): string => {
  if (!isComparator(row.group)) return words.notApplicableMark
  return row.status === 'not-available' ? words.notAvailableMark : words.hiddenMark
}

type ColumnOf = { readonly column: TableColumn; readonly text: (row: PublishedRow) => string | null }

const figureColumns = (words: ReportWords): readonly ColumnOf[] => [
  {
    column: { label: words.columns.percentage, numeric: true },
    text: (row) => (row.percentage === null ? null : `${row.percentage}%`),
  },
  {
    column: { label: words.columns.interval, numeric: true },
    text: (row) =>
      row.lower === null || row.upper === null
        ? null
        : fill(words.range, { lower: row.lower, upper: row.upper }),
  },
  {
    column: { label: words.columns.base, numeric: true },
    text: (row) => (row.base === null ? null : formatCount(row.base)),
  },
]

const comparisonColumn = (label: string, words: ReportWords): ColumnOf => ({
  column: { label, numeric: true },
  text: ({ comparison }) =>
    comparison &&
    fill(words.differenceRange, {
      verdict: words.verdicts[comparison.verdict],
      difference: formatDifference(comparison.difference),
      lower: formatDifference(comparison.lower),
      upper: formatDifference(comparison.upper),
    }),
})

function headOf({ rows }: PublishedTable, { columns }: ReportWords): string {
  const groups = new Set(rows.map(({ group }) => group))
  if (groups.has('category')) return columns.group
  if (groups.has('with')) return columns.measure
  return groups.has('option') ? columns.answer : columns.who
}

export function tableView(table: PublishedTable, words: ReportWords): TableView {
  const figures = figureColumns(words)
  const has = (wanted: RowGroup) => table.rows.some(({ group }) => group === wanted)
  const difference = has('without') ? words.columns.adjusted : words.columns.difference
  const comparisons = table.rows.some((row) => row.comparison !== null)
    ? [comparisonColumn(difference, words)]
    : []
  const cell = (text: string | null, mark: string): TableCell =>
    text === null ? { text: mark, quiet: true } : { text, quiet: false }
  const rows = table.rows.map((row) => {
    const shown = row.status === 'shown'
    const mark = markOf(row, words)
    const uncompared = uncomparedMark(row, words)
    return {
      own: row.group === 'own',
      header: row.label,
      cells: [
        ...figures.map(({ text }) => cell(shown ? text(row) : null, mark)),
        ...comparisons.map(({ text }) => cell(shown ? text(row) : null, uncompared)),
      ],
    }
  })
  const marks = new Set(rows.flatMap((row) => row.cells.map(({ text }) => text)))
  const explained = [
    ...(marks.has(words.hiddenMark) ? [fill(words.notes.hidden, { threshold: table.threshold })] : []),
    ...(marks.has(words.notAvailableMark) ? [words.notes.notAvailable] : []),
    ...(marks.has(words.notApplicableMark) ? [words.notes.notApplicable] : []),
  ]
  return {
    id: table.id,
    caption: table.title,
    columns: [
      {
        label: headOf(table, words),
        numeric: false,
      },
      ...[...figures, ...comparisons].map(({ column }) => column),
    ],
    rows,
    note: explained.length === 0 ? null : explained.join(' '),
  }
}
