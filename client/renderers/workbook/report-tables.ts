import { isComparator } from '../../../analysis/published/is-comparator.ts'
import type { PublishedQuote } from '../../../analysis/published/published-quote.ts'
import type {
  PublishedParticipation,
  PublishedRow,
  PublishedTable,
} from '../../../analysis/published/published-table.ts'
import { themeWords } from '../../../surveys/model/theme.ts'
import type { ReportWords } from '../report/report-words.ts'
import { type ColumnOf, sheetTable } from './sheet-table.ts'
import type { SheetCell, SheetTable } from './workbook.ts'
import type { WorkbookWords } from './workbook-words.ts'

type Line = { readonly table: PublishedTable; readonly row: PublishedRow }

/** All published tables of one section as one: a line a row, so that it can be filtered, sorted and put under others. */
export function figureTable(
  name: string,
  tables: readonly PublishedTable[],
  words: ReportWords,
  { columns }: WorkbookWords,
): SheetTable {
  const own: ColumnOf<Line>[] = [
    [columns.indicator, 40, ({ table }) => table.title],
    [words.asked, 40, ({ table }) => table.question],
    [words.counted, 28, ({ table }) => table.counted],
    [words.columns.who, 34, ({ row }) => row.label],
    [columns.percentage, 12, ({ row }) => figure(row, row.percentage, words)],
    [columns.lower, 16, ({ row }) => figure(row, row.lower, words)],
    [columns.upper, 16, ({ row }) => figure(row, row.upper, words)],
    [words.columns.base, 12, ({ row }) => figure(row, row.base, words)],
  ]
  const compared: ColumnOf<Line>[] = [
    [columns.verdict, 18, ({ row }) => comparison(row, verdictOf(row, words), words)],
    [columns.difference, 14, ({ row }) => comparison(row, row.comparison?.difference, words)],
    [columns.differenceLower, 16, ({ row }) => comparison(row, row.comparison?.lower, words)],
    [columns.differenceUpper, 16, ({ row }) => comparison(row, row.comparison?.upper, words)],
    [columns.smallestDetectable, 22, ({ row }) => comparison(row, smallestOf(row, words), words)],
  ]
  const lines = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  const anyCompared = lines.some(({ row }) => row.comparison !== null)
  return sheetTable(name, [...own, ...(anyCompared ? compared : [])], lines)
}

/** How many answered, of how many; the mark where that would tell on somebody. */
export function participationTable(
  { status, responses, eligible, responseRate }: PublishedParticipation,
  words: ReportWords,
  { participation }: WorkbookWords,
): SheetTable {
  const mark = status === 'hidden' ? words.hiddenMark : words.notAvailableMark
  const lines: readonly (readonly [string, SheetCell])[] = [
    [participation.responses, responses ?? mark],
    [participation.eligible, eligible ?? mark],
    [participation.rate, responseRate ?? mark],
  ]
  return sheetTable(
    'who_answered',
    [
      [participation.measure, 30, ([measure]) => measure],
      [participation.value, 14, ([, value]) => value],
    ],
    lines,
  )
}

/** What children wrote, by theme. */
export const quoteTable = (quotes: readonly PublishedQuote[], { quotes: words }: WorkbookWords): SheetTable =>
  sheetTable(
    'quotes',
    [
      [words.theme, 24, ({ theme }: PublishedQuote) => themeWords[theme]],
      [words.quote, 90, ({ text }: PublishedQuote) => text],
    ],
    quotes,
  )

function figure(row: PublishedRow, value: number | null, words: ReportWords): SheetCell {
  if (row.status === 'hidden') return words.hiddenMark
  return row.status === 'not-available' ? words.notAvailableMark : (value ?? words.notAvailableMark)
}

const verdictOf = ({ comparison }: PublishedRow, words: ReportWords): string | undefined =>
  comparison ? words.verdicts[comparison.verdict] : undefined

const smallestOf = ({ comparison }: PublishedRow, words: ReportWords): SheetCell | undefined =>
  comparison ? (comparison.smallestDetectable ?? words.notAvailableMark) : undefined

/** A comparator without a comparison lost it to the protection of either side; rows of other kinds never have one. */
function comparison(row: PublishedRow, value: SheetCell | undefined, words: ReportWords): SheetCell {
  if (!isComparator(row.group)) return words.notApplicableMark
  if (row.status === 'not-available') return words.notAvailableMark
  return value ?? words.hiddenMark
}
