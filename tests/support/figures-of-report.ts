import type { PublishedRow, PublishedTable } from '../../analysis/published/published-table.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'

/** What every rendering of one row must say, and no rendering may change: share, and answers it is of. */
export type RowFigures = { readonly label: string; readonly share: string; readonly answers: string }

const withThousands = new Intl.NumberFormat('en-GB')

const markOf = (row: PublishedRow): string => (row.status === 'hidden' ? '[c]' : '[x]')

export const tablesOf = (model: ReportModel): readonly PublishedTable[] =>
  model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('table' in block ? [block.table] : [])))

/** The figures of a model by table, in words as a reader meets them; marks where a row shows none. */
export const figuresOfReport = (model: ReportModel): ReadonlyMap<string, readonly RowFigures[]> =>
  new Map(
    tablesOf(model).map((table) => [
      table.id,
      table.rows.map((row) => ({
        label: row.label,
        share: row.status === 'shown' ? `${row.percentage}%` : markOf(row),
        answers:
          row.status === 'shown' && row.base !== null
            ? withThousands.format(row.base)
            : row.status === 'shown'
              ? '[x]'
              : markOf(row),
      })),
    ]),
  )

/** The same from rows read back out of a page or a document: label, share, interval, answers. */
export const figuresOfRows = (rows: readonly (readonly string[])[]): readonly RowFigures[] =>
  rows.slice(1).map(([label, share, , answers]) => ({
    label: label ?? '',
    share: share ?? '',
    answers: answers ?? '',
  }))
