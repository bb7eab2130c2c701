import type { PublishedRow, PublishedTable } from '../../analysis/published/published-table.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'

/** What every rendering of a row must say and none may change: label, share, interval, answers. */
export type RowFigures = readonly string[]

const withThousands = new Intl.NumberFormat('en-GB')

export const tablesOf = (model: ReportModel): readonly PublishedTable[] =>
  model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('table' in block ? [block.table] : [])))

/** The figures of a model by table, as a reader meets them; marks where a row shows none. */
export const figuresOfReport = (model: ReportModel): ReadonlyMap<string, readonly RowFigures[]> =>
  new Map(tablesOf(model).map((table) => [table.id, table.rows.map(figuresOfRow)]))

function figuresOfRow({ label, status, percentage, lower, upper, base }: PublishedRow): RowFigures {
  if (status === 'hidden') return [label, '[c]', '[c]', '[c]']
  if (status === 'not-available') return [label, '[x]', '[x]', '[x]']
  return [
    label,
    `${percentage}%`,
    lower === null ? '[x]' : `${lower}% to ${upper}%`,
    base === null ? '[x]' : withThousands.format(base),
  ]
}

/** The same columns of rows read back out of a page or a document, without the heading row. */
export const figuresOfRows = (rows: readonly (readonly string[])[]): readonly RowFigures[] =>
  rows.slice(1).map((cells) => cells.slice(0, 4))
