import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportWords } from './report-words.ts'
import { tableView } from './table-view.ts'

/** The table under a chart: the figures themselves, and what a reader without the picture reads. */
export function PublishedFigures({ table, words }: { table: PublishedTable; words: ReportWords }) {
  const view = tableView(table, words)
  const alignment = (numeric: boolean) => (numeric ? 'numeric' : undefined)
  return (
    <div class="figures">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody can scroll a wide table by keyboard. */}
      <section class="figures-scroll" aria-labelledby={`${view.id}--caption`} tabIndex={0}>
        <table data-table={view.id}>
          <caption id={`${view.id}--caption`}>
            {view.caption}
            {table.synthetic && <span class="synthetic-mark"> {words.syntheticMark}</span>}
          </caption>
          <thead>
            <tr>
              {view.columns.map(({ label, numeric }) => (
                <th key={label} scope="col" class={alignment(numeric)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.header} class={row.own ? 'own' : undefined}>
                <th scope="row">{row.header}</th>
                {row.cells.map((cell, index) => (
                  <td
                    key={view.columns[index + 1]?.label}
                    class={[alignment(view.columns[index + 1]?.numeric ?? false), cell.quiet && 'mark']
                      .filter(Boolean)
                      .join(' ')}
                  >
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {view.notes.map((note) => (
        <p key={note} class="table-note">
          {note}
        </p>
      ))}
    </div>
  )
}
