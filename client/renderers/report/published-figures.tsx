import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from './report-words.ts'
import { type TableView, tableView } from './table-view.ts'

/**
 * On a phone the stylesheet lays each row out as a line of text, and a browser drops a table's meaning with
 * its layout: so the roles every table has are written out, and stay.
 */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/**
 * The table under a chart: the figures themselves, and what a reader without the picture reads.
 * `data-label` repeats the column's heading, which a phone does not show.
 */
export function PublishedFigures({ table, words }: { table: PublishedTable; words: ReportWords }) {
  const view = tableView(table, words)
  return <Figures view={view} synthetic={table.synthetic} words={words} published />
}

type FiguresProps = {
  readonly view: TableView
  readonly synthetic: boolean
  readonly words: ReportWords
  /** One published table, rather than several put together for a picture. */
  readonly published?: boolean
}

export function Figures({ view, synthetic, words, published = false }: FiguresProps) {
  const numeric = (column: number) => (view.columns[column]?.numeric ? 'numeric' : undefined)
  return (
    <div class="figures">
      <table {...roles.table} {...(published ? { 'data-table': view.id } : { 'data-summary': view.id })}>
        <caption>
          {view.caption}
          {synthetic && <span class="synthetic-mark">{` (${words.syntheticMark})`}</span>}
        </caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {view.columns.map(({ label }, column) => (
              <th key={label} {...roles.columnheader} scope="col" class={numeric(column)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {view.rows.map((row) => (
            <tr key={row.header} {...roles.row} class={row.own ? 'own' : undefined}>
              <th {...roles.rowheader} scope="row">
                {row.header}
              </th>
              {row.cells.map((cell, index) => {
                const label = view.columns[index + 1]?.label
                return (
                  <td
                    key={label}
                    {...roles.cell}
                    data-label={label}
                    class={`${numeric(index + 1) ?? ''}${cell.quiet ? ' mark' : ''}`}
                  >
                    {cell.text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {view.note && <p class="table-note">{view.note}</p>}
    </div>
  )
}
